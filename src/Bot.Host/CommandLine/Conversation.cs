using System.Globalization;
using Bot.Core.Chat;

namespace Bot.Host.CommandLine;

/// <summary>What short answers mean after the last reply: <c>n</c> turns the page, <c>2</c> takes the second choice.</summary>
internal sealed class Conversation(Locale locale)
{
    private Reply? last;

    public static bool IsFarewell(string typed)
        => typed.Trim().TrimStart('/').ToLowerInvariant() is "quit" or "exit" or "q" or "끝" or "종료";

    public void Heard(Reply reply) => last = reply;

    /// <summary>The command to carry out; null for an empty line.</summary>
    public string? CommandFor(string typed)
    {
        var word = typed.Trim();
        if (word.Length == 0)
        {
            return null;
        }

        return word.ToLowerInvariant() switch
        {
            "n" or "next" or "다음" => last?.Page?.Next ?? word,
            "p" or "previous" or "이전" => last?.Page?.Previous ?? word,
            _ => Choice(word) ?? word,
        };
    }

    private string? Choice(string word)
        => int.TryParse(word, NumberStyles.None, locale.Culture, out var number) && last?.Choices is { } choices && number > 0 && number <= choices.Items.Count
            ? choices.Items[number - 1].CommandLine
            : null;
}
