using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Indexing;
using Bot.Host.Composition;
using Bot.Host.Facts;
using Bot.Host.Loading;

namespace Bot.Host.CommandLine.Verbs;

/// <summary><c>ask "/stock nvidia"</c>: one answer.</summary>
internal sealed class AskVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(string line, string? locale, bool json, CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var language = ReaderLocale.Of(locale, host.Services);
        await new CorpusUpdate(console, host.Services, VanishGuard.Lenient).RunAsync(cancellationToken);
        var reply = await host.Services.GetRequiredService<AnswerService>().AnswerAsync(line, language, cancellationToken);
        await console.Out.WriteAsync(json ? ReplyJson.Of(reply) + "\n" : new TerminalRenderer(console).Render(reply));
        return reply.Outcome == ReplyOutcome.Failed ? ExitCodes.Failed : ExitCodes.Done;
    }
}
