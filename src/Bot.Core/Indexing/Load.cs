using Bot.Core.Articles;
using Bot.Core.Corpus;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>One load: compares what comes with what is there, saves, and counts.</summary>
/// <param name="reload">Where it is saved.</param>
/// <param name="indexer">Reads what has to be read again.</param>
/// <param name="guard">When it is not to be committed; null commits whatever comes.</param>
internal sealed class Load(IIndexReload reload, ArticleIndexer indexer, VanishGuard? guard)
{
    private readonly StoryBook stories = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleId> read = [];
    private readonly List<LoadIssue> issues = [];
    private readonly LoadChanges changes = new();
    private VanishRefusal? refusal;
    private int added;
    private int changed;
    private int removed;
    private int unchanged;

    public async Task TakeAsync(LoadStep step, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case LoadStep.Report report:
                issues.Add(report.Issue);
                break;
            case LoadStep.Keep keep:
                seen.Add(keep.Document.File);
                read.Add(keep.Known.Id);
                await KeepAsync(keep, cancellationToken);
                break;
            case LoadStep.Save save:
                seen.Add(save.Document.File);
                var article = await save.Reading;
                read.Add(article.Article.Article.Id);
                await SaveAsync(article, stories.StoryOf(article.Article.Article.Id, article.Article.Signature), cancellationToken);
                Count(save);
                break;
        }
    }

    /// <param name="folder">The corpus, for what is said of it.</param>
    /// <param name="known">How many articles the index holds, whichever version of the rules made it.</param>
    /// <param name="now">When the load counts as done.</param>
    /// <param name="cancellationToken">Stops before anything is visible.</param>
    /// <returns>Whether it was committed.</returns>
    public async Task<bool> FinishAsync(string folder, int known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var vanished = reload.Known.Values.Where(article => !seen.Contains(article.File)).ToList();
        refusal = Refusal(folder, known, [.. vanished.Where(article => !read.Contains(article.Id)).Select(article => article.File)]);
        if (refusal is not null)
        {
            return false;
        }

        foreach (var article in vanished)
        {
            await reload.RemoveAsync(article.File, cancellationToken);
            changes.Remove(article.File);
            removed++;
        }

        await reload.CommitAsync(now, cancellationToken);
        return true;
    }

    public LoadReport Report(IndexSummary index, TimeSpan elapsed)
        => new(added, changed, removed, unchanged, issues, index, elapsed) { Changes = changes, Refusal = refusal };

    private VanishRefusal? Refusal(string folder, int known, IReadOnlyCollection<string> gone)
    {
        if (guard is null || known == 0)
        {
            return null;
        }

        // What another version of the rules has read is known by its number only.
        var lost = reload.Known.Count > 0 ? gone.Count : Math.Max(0, known - seen.Count);
        if (seen.Count == 0 && issues.Count > 0)
        {
            issues.Add(new LoadIssue(folder, "gave no article", "The index stays as it was. Check the folder; if it is meant to be empty, empty it wholly."));
            return VanishRefusal.Of(gone, lost, known, guard.Share);
        }

        return guard.Refuses(lost, known) ? VanishRefusal.Of(gone, lost, known, guard.Share) : null;
    }

    private void Count(LoadStep.Save save)
    {
        if (save.IsNew)
        {
            changes.Add(save.Document.File);
            added++;
        }
        else
        {
            changes.Change(save.Document.File);
            changed++;
        }
    }

    private async Task KeepAsync(LoadStep.Keep keep, CancellationToken cancellationToken)
    {
        var story = stories.StoryOf(keep.Known.Id, keep.Known.Signature);
        if (story == keep.Known.Story)
        {
            unchanged++;
            return;
        }

        // The article that it was a copy of is gone, or has come.
        await SaveAsync(indexer.Read(keep.Document), story, cancellationToken);
        changes.Change(keep.Document.File);
        changed++;
    }

    private async Task SaveAsync(ReadArticle read, string story, CancellationToken cancellationToken)
    {
        if (read.Issue is { } issue)
        {
            issues.Add(issue);
        }

        await reload.SaveAsync(read.Article with { Story = story }, cancellationToken);
    }
}
