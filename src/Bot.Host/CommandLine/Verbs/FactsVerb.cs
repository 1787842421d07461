using Bot.Host.Composition;
using Bot.Host.Facts;
using Bot.Host.Loading;

namespace Bot.Host.CommandLine.Verbs;

/// <summary><c>facts --corpus DIR</c>: every fact as a line of JSON, straight from the reading, without an index.</summary>
internal sealed class FactsVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        await foreach (var fact in new FactStream(console, host.Services).ReadAsync(cancellationToken))
        {
            await console.Out.WriteAsync(FactJson.Line(fact));
            await console.Out.WriteAsync('\n');
        }

        return ExitCodes.Done;
    }
}
