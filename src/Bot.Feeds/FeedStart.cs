using Bot.Core.Feeds;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Feeds;

/// <summary>Reads the configured list when the service starts; a mistake in it stops the start with its line.</summary>
internal sealed class FeedStart(FeedBook book, IOptions<FeedOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => book.ConfigureAsync(FeedList.Read(Path.GetFullPath(options.Value.List)), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
