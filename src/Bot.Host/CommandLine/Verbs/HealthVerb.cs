using Bot.Host.Composition;
using Bot.Host.Serving;

namespace Bot.Host.CommandLine.Verbs;

/// <summary><c>health</c>: for a container that asks whether the bot inside is ready.</summary>
internal sealed class HealthVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var isReady = ReadyFile.Beside(host.Services).IsReady();
        await console.Out.WriteLineAsync((isReady ? "ready" : "not ready").AsMemory(), cancellationToken);
        return isReady ? ExitCodes.Done : ExitCodes.Failed;
    }
}
