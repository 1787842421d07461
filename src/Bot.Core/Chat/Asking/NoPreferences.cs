namespace Bot.Core.Chat.Asking;

/// <summary>Nobody has said anything.</summary>
internal sealed class NoPreferences : IReaderPreferences
{
    public ValueTask<Asker> ApplyAsync(Asker asker, CancellationToken cancellationToken) => ValueTask.FromResult(asker);
}
