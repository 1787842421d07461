using Bot.Core.Feeds;
using Bot.Host.Composition;

namespace Bot.Host.CommandLine.Verbs;

/// <summary><c>feeds import FILE</c> and <c>feeds export FILE</c>: lists of feeds as other readers know them (OPML).</summary>
internal sealed class FeedsVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> ImportAsync(string file, CancellationToken cancellationToken)
    {
        var (feeds, problems) = Read(file);
        using var host = factory.ForVerb();
        var desk = host.Services.GetRequiredService<IFeedDesk>();
        var added = 0;
        foreach (var feed in feeds)
        {
            added += await desk.AddAsync(feed.Url, feed.Outlet, cancellationToken) is FeedAddition.Added ? 1 : 0;
        }

        foreach (var problem in problems)
        {
            await console.Error.WriteLineAsync(problem.AsMemory(), cancellationToken);
        }

        await console.Out.WriteLineAsync($"Added {added} of {feeds.Count} feeds; the others were known.".AsMemory(), cancellationToken);
        return ExitCodes.Done;
    }

    public async Task<int> ExportAsync(string file, CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var feeds = await host.Services.GetRequiredService<IFeedDesk>().ListAsync(cancellationToken);
        try
        {
            await using var stream = File.Create(file);
            Opml.Write(stream, feeds.Select(feed => new NamedFeed(feed.Url, feed.Outlet)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FeedListException($"{file} cannot be written: {problem.Message}");
        }

        await console.Out.WriteLineAsync($"Wrote {feeds.Count} feeds to {file}.".AsMemory(), cancellationToken);
        return ExitCodes.Done;
    }

    private static (IReadOnlyList<NamedFeed> Feeds, IReadOnlyList<string> Problems) Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Opml.Read(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FeedListException($"{file} cannot be read: {problem.Message}");
        }
    }
}
