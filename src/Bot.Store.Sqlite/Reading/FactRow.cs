namespace Bot.Store.Sqlite.Reading;

/// <summary>A fact as stored.</summary>
internal sealed record FactRow
{
    public required long Id { get; init; }

    public required FactType Type { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int ContextStart { get; init; }

    public required int ContextEnd { get; init; }

    public required int Day { get; init; }

    public required double Confidence { get; init; }

    public required long? Party { get; init; }

    public required string Words { get; init; }

    /// <summary>JSON in UTF-8.</summary>
    public required byte[] Detail { get; init; }

    public required byte[] Links { get; init; }
}
