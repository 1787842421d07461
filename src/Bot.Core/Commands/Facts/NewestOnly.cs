using Bot.Core.Chat;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Facts;

/// <summary>Says of an answer that it speaks of the newest facts only, because older ones were not read. Before what it limits: a count, or that there is nothing.</summary>
internal static class NewestOnly
{
    /// <param name="text">What is said of the facts found; null for nothing.</param>
    /// <param name="found">How many one query found that asked for <see cref="FactQuery.UsualLimit"/>.</param>
    /// <param name="locale">Whose language.</param>
    public static string? Before(string? text, int found, Locale locale)
    {
        if (found < FactQuery.UsualLimit)
        {
            return text;
        }

        var limit = locale.Pick($"가장 새로운 {FactQuery.UsualLimit}건만 살폈습니다.", $"Only the newest {FactQuery.UsualLimit} were looked at.");
        return text is null ? limit : $"{limit} {text}";
    }
}
