using Bot.Core.Cleaning;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Cleaning;

/// <summary>Texts cleaned with the repository's own word lists.</summary>
internal static class Cleaned
{
    private static readonly TextCleaner Cleaner = new(WordLists.Load(RepositoryFiles.Words));

    public static CleanText Text(string raw, string? title = null, int bodyStart = 0) => Cleaner.Clean(raw, bodyStart, title);

    /// <summary>A text of body lines only: a headline nobody asks about stands first.</summary>
    public static string[] Sentences(string body) => [.. Text(body).Sentences.Select(sentence => sentence.Span.Of(body))];

    public static string[] Doubles(string body)
        => [.. Text(body).Quotations.Where(quotation => quotation.Mark == QuoteMark.Double).Select(quotation => quotation.Inner.Of(body))];

    public static string[] Singles(string body)
        => [.. Text(body).Quotations.Where(quotation => quotation.Mark == QuoteMark.Single).Select(quotation => quotation.Inner.Of(body))];

    public static string Lines(string raw, string? title = null)
        => string.Join('\n', Text(raw, title).Lines.Select(line => line.Kind));
}
