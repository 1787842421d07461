using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Host.Composition;
using Bot.Host.Loading;

namespace Bot.Host.CommandLine.Verbs;

/// <summary>Asks for commands at the terminal until the input ends.</summary>
internal sealed class PromptVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(string? locale, CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var language = ReaderLocale.Of(locale, host.Services);
        var report = await new CorpusUpdate(console, host.Services).RunAsync(cancellationToken);
        await LoadReportWriter.WriteAsync(console.Error, report);
        await console.Out.WriteLineAsync(language.Pick(
            "여파(Aftershock). 명령을 적으세요. 예: /반응 나델라 · 모든 명령: /도움말 · 끝내기: /끝",
            "Aftershock. Type a command, such as /reaction nadella. All commands: /help. To leave: /quit"));
        var answers = host.Services.GetRequiredService<AnswerService>();
        var conversation = new Conversation(language);
        while (!cancellationToken.IsCancellationRequested)
        {
            await console.Out.WriteAsync("\n> ");
            await console.Out.FlushAsync(cancellationToken);
            if (await console.In.ReadLineAsync(cancellationToken) is not { } typed || Conversation.IsFarewell(typed))
            {
                break;
            }

            if (conversation.CommandFor(typed) is { } command)
            {
                var reply = await answers.AnswerAsync(command, language, cancellationToken);
                conversation.Heard(reply);
                await console.Out.WriteAsync(new TerminalRenderer(console).Render(reply));
            }
        }

        return ExitCodes.Done;
    }
}
