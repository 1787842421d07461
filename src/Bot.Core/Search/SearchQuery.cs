using Bot.Core.Articles;
using Bot.Core.Storage;

namespace Bot.Core.Search;

public enum SearchOrder
{
    Relevance,
    Newest,
}

/// <summary>A parsed search: free text plus the filters <c>from:</c> (speaker), <c>source:</c> (outlet), <c>since:</c> and <c>until:</c>.</summary>
public sealed record SearchQuery
{
    public required string Text { get; init; }

    /// <summary>Stretches that must stand in the article or its title, whatever the blanks and the case.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Only articles with a statement by any of these entity keys.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Outlet name, or part of it.</summary>
    public string? Source { get; init; }

    public DateOnly? Since { get; init; }

    public DateOnly? Until { get; init; }

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    public int Limit { get; init; } = 10;

    public int Offset { get; init; }
}

/// <summary>An article found. <see cref="Snippet"/> is a stretch of its raw text; <see cref="Marks"/> are the hits inside, as raw-text spans.</summary>
public sealed record SearchHit(ArticleCard Article, double Score, string SnippetText, TextSpan Snippet, IReadOnlyList<TextSpan> Marks);

/// <summary>One page of hits; <see cref="Total"/> counts all candidates that were ranked (a lower bound on very large corpora).</summary>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, int Total);
