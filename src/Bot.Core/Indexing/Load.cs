using Bot.Core.Corpus;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>One load: compares what comes with what is there, saves, and counts.</summary>
internal sealed class Load(IIndexReload reload, ArticleIndexer indexer)
{
    private readonly StoryBook stories = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<LoadIssue> issues = [];
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
                await KeepAsync(keep, cancellationToken);
                break;
            case LoadStep.Save save:
                seen.Add(save.File);
                var read = await save.Reading;
                await SaveAsync(read, stories.StoryOf(read.Article.Article.Id, read.Article.Signature), cancellationToken);
                _ = save.IsNew ? added++ : changed++;
                break;
        }
    }

    public async Task FinishAsync(string folder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (seen.Count == 0 && issues.Count > 0 && reload.Known.Count > 0)
        {
            // More likely the folder is not mounted, or misspelt, than that every article is gone.
            issues.Add(new LoadIssue(folder, "gave no article", "The index stays as it was. Check the folder; if it is meant to be empty, empty it wholly."));
            return;
        }

        foreach (var file in reload.Known.Keys.Where(file => !seen.Contains(file)))
        {
            await reload.RemoveAsync(file, cancellationToken);
            removed++;
        }

        await reload.CommitAsync(now, cancellationToken);
    }

    public LoadReport Report(IndexSummary index, TimeSpan elapsed) => new(added, changed, removed, unchanged, issues, index, elapsed);

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
