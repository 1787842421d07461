using System.Text.Json.Serialization;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>A move, told.</summary>
internal sealed record MoveItem
{
    [JsonPropertyName("at")]
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>See <see cref="Move.Key"/>.</summary>
    [JsonPropertyName("k")]
    public required string Key { get; init; }

    /// <summary>The first day it moved in, as a day number; null when no article says.</summary>
    [JsonPropertyName("from")]
    public int? From { get; init; }

    [JsonPropertyName("to")]
    public int? To { get; init; }

    [JsonPropertyName("t")]
    public MoveKind? Kind { get; init; }

    [JsonPropertyName("up")]
    public bool IsUp { get; init; }

    [JsonPropertyName("n")]
    public decimal Percent { get; init; }

    [JsonPropertyName("b")]
    public Bound Bound { get; init; }

    /// <summary>The outlet of the first place, to be named when another prints another number; null when unknown.</summary>
    [JsonPropertyName("in")]
    public string? Outlet { get; init; }
}
