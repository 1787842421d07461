using Bot.Core.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.Feeds.Storing;

/// <summary>The folder of articles from feeds. A file is there as a whole or not at all: the corpus may be read at any moment.</summary>
internal sealed class ArticleShelf(IOptions<FeedOptions> options)
{
    /// <summary>False when it is there already, under this or another day or title.</summary>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public async Task<bool> StoreAsync(ArticleFile article, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Path.GetFullPath(options.Value.Path), article.Folder);
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFiles(folder, $"*{article.Suffix}").Any())
        {
            return false;
        }

        // Of a kind that the corpus does not read, should the process end between the two steps; written over by the next attempt.
        var unfinished = Path.Combine(folder, $".{article.Suffix[1..]}.part");
        await File.WriteAllTextAsync(unfinished, article.Content(), cancellationToken);
        File.Move(unfinished, Path.Combine(folder, article.Name));
        return true;
    }
}
