using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Serving;
using Bot.Core.Chat;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Answering;

/// <summary>Brings an answer to Discord within its three seconds: at once when it is ready, else announced and edited in.</summary>
internal sealed partial class AnswerDelivery(IDiscordConnection connection, DiscordPulse pulse, TimeProvider time, ILogger<AnswerDelivery> logger)
{
    /// <summary>Half of Discord's patience: the other half is for the way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <param name="interaction">What is answered.</param>
    /// <param name="question">What it asks.</param>
    /// <param name="making">The answer.</param>
    /// <param name="progress">What can be shown until it is made; null when nothing can.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public async Task DeliverAsync(Interaction interaction, Question question, Task<Answer> making, MakingProgress? progress, CancellationToken cancellationToken)
    {
        if (await IsReadyAsync(making, cancellationToken))
        {
            var answer = await making;
            await RespondAsync(interaction, Response(question, answer), cancellationToken);
            return;
        }

        // A click is announced by nothing: the message stays as it is until it changes.
        await RespondAsync(interaction, question.InPlace ? InteractionResponse.DeferUpdate() : InteractionResponse.Defer(question.Ephemeral), cancellationToken);
        if (progress is not null)
        {
            await progress.Replies.ShowUntilAsync(making, reply => ShowAsync(interaction, progress, reply, cancellationToken));
        }

        await FinishAsync(interaction, question, await making, cancellationToken);
    }

    private async Task RespondAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        await connection.RespondAsync(interaction, response, cancellationToken);
        pulse.Measure(time.GetElapsedTime(begun));
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

    // Discord's token is good for 15 minutes; what cannot be shown any more is no reason to stop what is being done.
    private async Task ShowAsync(Interaction interaction, MakingProgress progress, Reply reply, CancellationToken cancellationToken)
    {
        try
        {
            await connection.EditResponseAsync(interaction, await progress.RenderAsync(reply), cancellationToken);
        }
        catch (DiscordException failure)
        {
            Log.NotShown(logger, interaction.Id, failure.Message);
        }
    }

    private async Task<bool> IsReadyAsync(Task making, CancellationToken cancellationToken)
    {
        await making.WaitAsync(Patience, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return making.IsCompleted;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "How far the answer to Discord interaction {Id} is could not be shown: {Why}")]
        public static partial void NotShown(ILogger logger, Snowflake id, string why);
    }
}
