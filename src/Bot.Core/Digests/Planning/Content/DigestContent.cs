using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>
/// The items of a digest or an alert: what is needed to show them again, and to know them again when the articles are gone. Kept once for every room that gets it,
/// so its names are short.
/// </summary>
internal sealed record DigestContent
{
    /// <summary>The version that this program writes and reads.</summary>
    public const int Current = 1;

    /// <summary>Tells a digest from an announcement, and how to read it.</summary>
    [JsonPropertyName("digest")]
    public int Version { get; init; } = Current;

    /// <summary>Whether it is what was known when alerts began: no news to alerts, and to digests as new as it was.</summary>
    [JsonPropertyName("known")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBaseline { get; init; }

    /// <summary>Whose: the interest of the alerts that began, as <see cref="Subscriptions.SubscriptionJson"/> writes it. Null in what was written before this was kept, and means all alerts of the room.</summary>
    [JsonPropertyName("known_to")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BaselineOf { get; init; }

    [JsonPropertyName("articles")]
    public IReadOnlyList<ArticleItem> Articles { get; init; } = [];

    [JsonPropertyName("stories")]
    public IReadOnlyList<StoryItem> Stories { get; init; } = [];

    [JsonPropertyName("said")]
    public IReadOnlyList<StatementItem> Statements { get; init; } = [];

    [JsonPropertyName("moved")]
    public IReadOnlyList<MoveItem> Moves { get; init; } = [];

    [JsonPropertyName("paid")]
    public IReadOnlyList<FigureItem> Figures { get; init; } = [];

    [JsonPropertyName("moved_otherwise")]
    public IReadOnlyList<MoveCorrection> MoveCorrections { get; init; } = [];

    [JsonPropertyName("said_otherwise")]
    public IReadOnlyList<StatementCorrection> StatementCorrections { get; init; } = [];

    [JsonIgnore]
    public int Count => Stories.Count + Statements.Count + Moves.Count + Figures.Count + MoveCorrections.Count + StatementCorrections.Count;
}
