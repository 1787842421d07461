using Bot.Core.Articles;
using Bot.Core.Extraction;

namespace Bot.Core.Storage;

/// <summary>Which facts. Every condition that is set must hold.</summary>
public sealed record FactQuery
{
    /// <summary>As many as anybody pages through; whoever counts them has to say where they end.</summary>
    public const int UsualLimit = 500;

    /// <summary>Any of these entity keys, in any of <see cref="Roles"/>; empty means every fact.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    public IReadOnlyList<FactRole> Roles { get; init; } = [];

    /// <summary>Facts whose own date (or else their article's) is on or after this day. Facts without any date are left out when set.</summary>
    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Outlet name as in <see cref="Article.Outlet"/>.</summary>
    public string? Outlet { get; init; }

    public ArticleId? Article { get; init; }

    public double MinimumConfidence { get; init; } = 0.5;

    /// <summary>Of the newest.</summary>
    public int Limit { get; init; } = UsualLimit;
}
