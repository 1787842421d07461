using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction;

namespace Bot.Core.Storage;

/// <summary>What the "as of" line says, and a little more.</summary>
public sealed record IndexSummary(int Articles, int Stories, int Reactions, int Moves, int Figures, DateOnly? Newest, DateOnly? Oldest, DateTimeOffset? LoadedAt)
{
    /// <summary>Where no article has an exact day: the stretch of days in which the newest lies. Null otherwise.</summary>
    public DateRange? NewestWithin { get; init; }
}

/// <summary>An article without its text.</summary>
public sealed record ArticleCard(ArticleId Id, string File, string Title, string? Outlet, string? Url, PublicationDate Published, string Story);

/// <summary>An outlet with how many of its articles the index holds and the newest day among them.</summary>
public sealed record OutletSummary(string? Outlet, int Articles, DateOnly? Newest, DateOnly? Oldest)
{
    /// <summary>Where no article has an exact day: the stretch of days in which all lie that have any date. Null otherwise.</summary>
    public DateRange? Within { get; init; }
}

/// <summary>A name that facts of the index use: how often in each role, and when last.</summary>
public sealed record CorpusName(string Key, string Name, IReadOnlyList<string> Printed, IReadOnlyDictionary<FactRole, int> Counts, DateOnly? Newest);
