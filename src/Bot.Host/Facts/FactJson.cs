using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Host.Facts;

/// <summary>
/// A fact as one line of JSON, the contract of <c>facts</c> and <c>ask --json</c>: snake case, absent values left out, dates in ISO 8601, Hangul as it is.
/// </summary>
internal static class FactJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Line(Fact fact) => JsonSerializer.Serialize(Shape(fact), Options);

    /// <summary>The object to write: one of the three shapes.</summary>
    public static object Shape(Fact fact) => fact switch
    {
        Reaction reaction => Shape(reaction),
        Move move => Shape(move),
        Figure figure => Shape(figure),
        _ => throw new InvalidOperationException($"No JSON for a {fact.GetType().Name}."),
    };

    private static ReactionLine Shape(Reaction reaction) => new()
    {
        File = reaction.File,
        Start = reaction.Span.Start,
        End = reaction.Span.End,
        Quote = reaction.Words,
        Kind = Snake(reaction.Kind),
        Speaker = reaction.Speaker.Name,
        SpeakerEn = reaction.Speaker.English,
        SpeakerId = reaction.Speaker.Id,
        Aliases = Some(reaction.Speaker.Aliases),
        SpeakerKind = Snake(reaction.Speaker.Kind),
        Org = reaction.Speaker.Organisation,
        AsWritten = reaction.AsWritten,
        SaidOn = reaction.SaidOn?.ToString(),
        Venue = reaction.Venue,
        Via = reaction.Via,
        Confidence = Confidence(reaction),
    };

    private static MoveLine Shape(Move move) => new()
    {
        File = move.File,
        Start = move.Span.Start,
        End = move.Span.End,
        Text = move.Words,
        Security = move.Security,
        SecurityId = move.SecurityId,
        Aliases = Some(move.Aliases),
        Direction = Snake(move.Direction),
        Percent = Plain(move.Percent),
        Bound = Snake(move.Bound),
        Kind = move.Kind is { } kind ? Snake(kind) : null,
        Date = move.Date?.ToString(),
        Confidence = Confidence(move),
    };

    private static FigureLine Shape(Figure figure) => new()
    {
        File = figure.File,
        Start = figure.Span.Start,
        End = figure.Span.End,
        Text = figure.Words,
        Value = Plain(figure.Value),
        ValueTo = figure.ValueTo is { } to ? Plain(to) : null,
        Currency = figure.Currency,
        Bound = Snake(figure.Bound),
        Subject = figure.Subject,
        Measure = figure.Measure,
        ConvertedFromStart = figure.ConvertedFromStart,
        Confidence = Confidence(figure),
    };

    private static string Snake<T>(T value)
        where T : struct, Enum
        => value is MoveKind.MarketCap ? "market_cap" : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static IReadOnlyList<string>? Some(IReadOnlyList<string> values) => values.Count > 0 ? values : null;

    // 5570000.00 is 5570000: decimals keep the zeros of their arithmetic.
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;

    private static double Confidence(Fact fact) => Math.Round(fact.Confidence, 3);
}
