using Bot.Core.Chat;
using Bot.Core.Commands;

namespace Bot.Host.CommandLine;

/// <summary>Asks for commands and answers them until the input ends or somebody takes leave.</summary>
internal sealed class PromptLoop(HostConsole console, AnswerService answers, Locale language)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await console.Out.WriteLineAsync(language.Pick(
            "여파(Aftershock). 명령을 적으세요. 예: /반응 나델라 · 모든 명령: /도움말 · 끝내기: /끝",
            "Aftershock. Type a command, such as /reaction nadella. All commands: /help. To leave: /quit"));
        var conversation = new Conversation(language);
        while (!cancellationToken.IsCancellationRequested)
        {
            await console.Out.WriteAsync("\n> ");
            await console.Out.FlushAsync(cancellationToken);
            if (await console.In.ReadLineAsync(cancellationToken) is not { } typed || Conversation.IsFarewell(typed))
            {
                break;
            }

            if (conversation.Refusal(typed) is { } refusal)
            {
                await console.Out.WriteLineAsync(refusal);
            }
            else if (conversation.CommandFor(typed) is { } command)
            {
                var reply = await answers.AnswerAsync(command, language, cancellationToken);
                conversation.Heard(reply);
                await console.Out.WriteAsync(new TerminalRenderer(console).Render(reply));
            }
        }
    }
}
