using Bot.Host.Composition;
using Bot.Host.Serving;

namespace Bot.Host.CommandLine.Verbs;

/// <summary>No verb and no terminal: the bot serves until it is told to stop.</summary>
internal sealed class ServeVerb(BotHostFactory factory)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var host = factory.ForService((services, configuration) => services.AddServing(configuration));

        // Asked for first: the host disposes of its services when it has stopped.
        var outcome = host.Services.GetRequiredService<ServingOutcome>();
        await host.RunAsync(cancellationToken);
        return outcome.ExitCode;
    }
}
