using System.Globalization;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Tests.Extraction.Moves;

/// <summary>Takes the moves of a text and prints each as <c>-4.1 엔비디아 Close 2025-01-29</c>.</summary>
internal static class MoveReading
{
    private static readonly MoveExtractor Extractor = new(Reader.Instance.Words, Reader.Instance.Gazetteer);

    /// <param name="body">The text.</param>
    /// <param name="days">Date expressions of the text, in its order, with the day each means.</param>
    public static List<Move> Moves(string body, params (string Printed, string Day)[] days) => Moves(body, null, days);

    public static List<Move> Moves(string body, DateOnly? published, params (string Printed, string Day)[] days)
    {
        var reading = Reader.Instance.Read(body);
        reading = published is { } on ? reading with { Article = reading.Article with { Published = new PublicationDate(DateRange.Day(on), DateSource.Manifest, "") } } : reading;
        var at = 0;
        var dates = new List<DateMention>();
        foreach (var (printed, day) in days)
        {
            at = reading.Text.Raw.IndexOf(printed, at, StringComparison.Ordinal);
            var kind = printed is "이날" or "전날" ? DateMentionKind.Relative : DateMentionKind.Day;
            dates.Add(new DateMention(new TextSpan(at, at + printed.Length), kind, DateRange.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture))));
            at += printed.Length;
        }

        var moves = Extractor.Extract(reading with { Dates = [.. dates] }).Cast<Move>().ToList();
        moves.ForEach(move => move.EnsureGrounded(reading.Article.Text));
        return moves;
    }

    public static string Show(Move move)
        => string.Create(CultureInfo.InvariantCulture, $"{(move.Direction == MoveDirection.Up ? '+' : '-')}{move.Percent} {move.Security}{(move.Kind is { } kind ? $" {kind}" : "")}{(move.Date is { } date ? $" {date}" : "")}");

    public static string Show(IEnumerable<Move> moves) => string.Join(" | ", moves.Select(Show));
}
