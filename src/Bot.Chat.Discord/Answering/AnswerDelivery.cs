using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Answering;

/// <summary>Brings an answer to Discord within its three seconds: at once when it is ready, else announced and edited in.</summary>
internal sealed class AnswerDelivery(IDiscordConnection connection, TimeProvider time)
{
    /// <summary>Half of Discord's patience: the other half is for the way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public async Task DeliverAsync(Interaction interaction, Question question, Task<Answer> making, CancellationToken cancellationToken)
    {
        if (await IsReadyAsync(making, cancellationToken))
        {
            var answer = await making;
            await connection.RespondAsync(interaction, Response(question, answer), cancellationToken);
            return;
        }

        // A click is announced by nothing: the message stays as it is until it changes.
        await connection.RespondAsync(interaction, question.InPlace ? InteractionResponse.DeferUpdate() : InteractionResponse.Defer(question.Ephemeral), cancellationToken);
        await FinishAsync(interaction, question, await making, cancellationToken);
    }

    private static InteractionResponse Response(Question question, Answer answer)
        => question.InPlace && !answer.IsProblem
            ? InteractionResponse.Update(answer.Message)
            : InteractionResponse.Message(Seen(answer.Message, question.Ephemeral || answer.IsProblem));

    // A problem must not take the place of a message that others read.
    private Task FinishAsync(Interaction interaction, Question question, Answer answer, CancellationToken cancellationToken)
        => question.InPlace && answer.IsProblem
            ? connection.FollowUpAsync(interaction, Seen(answer.Message, ephemeral: true), cancellationToken)
            : connection.EditResponseAsync(interaction, answer.Message, cancellationToken);

    private static DiscordMessage Seen(DiscordMessage message, bool ephemeral)
        => ephemeral ? message with { Flags = (message.Flags ?? MessageFlags.None) | MessageFlags.Ephemeral } : message;

    private async Task<bool> IsReadyAsync(Task making, CancellationToken cancellationToken)
    {
        if (making.IsCompleted)
        {
            return true;
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var late = Task.Delay(Patience, time, waiting.Token);
        var first = await Task.WhenAny(making, late);
        await waiting.CancelAsync();
        return first == making;
    }
}
