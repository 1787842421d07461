using Bot.Core.Chat;
using Bot.Core.Search;

namespace Bot.Core.Commands.Facts;

/// <summary>Cites an article that a search found.</summary>
internal static class HitCitation
{
    public static Citation Of(SearchHit hit) => new()
    {
        Article = hit.Article.Id,
        File = hit.Article.File,
        Span = hit.Snippet,
        Title = hit.Article.Title,
        Outlet = hit.Article.Outlet,
        Url = hit.Article.Url,
        Published = hit.Article.Published,
    };
}
