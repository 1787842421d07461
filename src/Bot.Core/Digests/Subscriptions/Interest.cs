namespace Bot.Core.Digests.Subscriptions;

/// <summary>A name that somebody subscribed to.</summary>
/// <param name="Name">As shown, and as <c>/reaction</c> would take it.</param>
/// <param name="Keys">What facts of it are indexed under; see <see cref="Extraction.EntityKey"/>.</param>
public sealed record InterestName(string Name, IReadOnlyList<string> Keys);

/// <summary>
/// What a subscription wants. Within one list any member suffices; of the lists that are not empty each must be met. With nothing set it is everything.
/// </summary>
public sealed record Interest
{
    public static Interest Everything { get; } = new();

    public IReadOnlyList<InterestName> Names { get; init; } = [];

    /// <summary>Topics as <c>/reaction NAME TOPIC</c> understands them.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Outlets as the corpus names them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Words that must stand in the title or the text.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Words of which none may stand there.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Regular expressions of which one must match title or text; always run without backtracking.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>Regular expressions of which none may match.</summary>
    public IReadOnlyList<string> ExcludePatterns { get; init; } = [];

    /// <summary>How many different outlets must report a story.</summary>
    public int MinimumOutlets { get; init; } = 1;
}
