using Bot.Core.Articles;
using Bot.Core.Indexing;

namespace Bot.Core.Storage;

/// <summary>What the index already holds of a file.</summary>
public sealed record KnownArticle(ArticleId Id, string File, string Fingerprint, string Story, StorySignature Signature);

/// <summary>One reload, built beside the running index. Disposing without commit leaves the old index untouched.</summary>
public interface IIndexReload : IAsyncDisposable
{
    /// <summary>What the last committed index holds, by <see cref="Article.File"/>. Empty when the index was made by another version of the rules or the lexicon.</summary>
    IReadOnlyDictionary<string, KnownArticle> Known { get; }

    /// <summary>Adds an article, replacing what stands under the same file.</summary>
    Task SaveAsync(IndexedArticle article, CancellationToken cancellationToken);

    /// <summary>Takes an article and all its facts out.</summary>
    Task RemoveAsync(string file, CancellationToken cancellationToken);

    /// <summary>Makes everything visible in one step.</summary>
    Task CommitAsync(DateTimeOffset loadedAt, CancellationToken cancellationToken);
}
