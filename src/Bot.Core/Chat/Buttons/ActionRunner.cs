using Bot.Core.Chat.Asking;

namespace Bot.Core.Chat.Buttons;

/// <summary>Carries out what a button stands for: its command is asked again, under the same limits as a typed one.</summary>
public sealed class ActionRunner(ChatAnswers answers)
{
    public async Task<ActionOutcome> RunAsync(Asker asker, ChatAction action, CancellationToken cancellationToken)
    {
        // The message that the button hangs on keeps its language, whoever presses.
        var reader = asker with { Locale = Locale.Of(action.Locale) ?? asker.Locale, KeepsLocale = Locale.Of(action.Locale) is not null };
        var reply = await answers.AnswerAsync(reader, action.CommandLine, cancellationToken);
        return new ActionOutcome(reply, action.CommandLine, Math.Max(0, action.Part), action.Kind == ChatActionKind.Chart && reply.Chart is not null);
    }
}
