namespace Bot.Chat.Telegram.Rendering;

/// <summary>
/// The server keeps the first 100 entities of a message and drops the rest without a word. Citations are entities, and come after the words they
/// belong to; so marks inside the words, which are only a help for the eye, give way first.
/// </summary>
internal static class EntityBudget
{
    private const int Most = 100;
    private const string MarkStart = "<u>";
    private const string MarkEnd = "</u>";

    public static string Mark(string escaped) => MarkStart + escaped + MarkEnd;

    public static string Fit(string markup)
        => Count(markup) <= Most
            ? markup
            : markup.Replace(MarkStart, "", StringComparison.Ordinal).Replace(MarkEnd, "", StringComparison.Ordinal);

    private static int Count(string markup) => markup.AsSpan().Count("</");
}
