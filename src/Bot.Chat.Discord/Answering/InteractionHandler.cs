using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Rendering;
using Bot.Core.Chat.Asking;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Answering;

/// <summary>Answers one interaction, whatever it is. Failures end here, each said once.</summary>
internal sealed partial class InteractionHandler(
    AnswerMaker maker, AnswerDelivery delivery, Completions completions, IDiscordConnection connection, TimeProvider time, ILogger<InteractionHandler> logger)
{
    private const int MostChoices = 25;
    private const int ChoiceLength = 100;

    // Later choices would not be shown any more.
    private static readonly TimeSpan CompletionPatience = TimeSpan.FromSeconds(2.5);

    /// <summary>Throws only when cancelled.</summary>
    public async Task HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            await (interaction.Type switch
            {
                InteractionType.Command => AnswerAsync(interaction, cancellationToken),
                InteractionType.Component => PressAsync(interaction, cancellationToken),
                InteractionType.Autocomplete => CompleteAsync(interaction, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
        catch (DiscordException failure) when (failure.Kind == DiscordFailure.Expired)
        {
            Log.Late(logger, interaction.Id, failure.Message);
        }
        catch (DiscordException failure)
        {
            Log.Undelivered(logger, interaction.Id, failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, failure, interaction.Id);
        }
    }

    private Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var question = Question.OfCommand(interaction);
        var progress = maker.ProgressOf("/" + interaction.Data?.Name);
        var followed = question.With(progress?.Replies);
        return delivery.DeliverAsync(interaction, question, Beside(() => maker.OfCommandAsync(interaction, followed, cancellationToken)), progress, cancellationToken);
    }

    private async Task PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (await maker.PressedAsync(interaction, cancellationToken) is { } action)
        {
            var question = Question.OfPress(interaction, action);
            var progress = maker.ProgressOf(action.CommandLine);
            var followed = question.With(progress?.Replies);
            await delivery.DeliverAsync(interaction, question, Beside(() => maker.OfPressAsync(interaction, followed, action, cancellationToken)), progress, cancellationToken);
        }
        else
        {
            var question = new Question(Question.AskerOf(interaction), InPlace: false, Ephemeral: true);
            await delivery.DeliverAsync(interaction, question, maker.ForgottenAsync(question, interaction, cancellationToken), progress: null, cancellationToken);
        }
    }

    // The embedded index answers without ever waiting: made here, an answer would be ready before anybody looked at the clock, however late that is.
    private static Task<Answer> Beside(Func<Task<Answer>> make) => Task.Run(make, CancellationToken.None);

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typing = interaction.Data?.Options?.FirstOrDefault(option => option.Focused == true);
        using var limit = new CancellationTokenSource(CompletionPatience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        IReadOnlyList<Suggestion> found = [];
        try
        {
            found = typing is null
                ? []
                : await completions.CompleteAsync(interaction.Data!.Name ?? "", typing.Name, typing.Text, Question.AskerOf(interaction), MostChoices, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return;
        }

        await connection.RespondAsync(interaction, InteractionResponse.Complete([.. found.Where(IsSendable).Take(MostChoices).Select(Choice)]), cancellationToken);
    }

    // A value that is cut would mean something else.
    private static bool IsSendable(Suggestion suggestion) => suggestion.Value.Length is > 0 and <= ChoiceLength;

    private static CommandChoice Choice(Suggestion suggestion) => new(ShownText.Label(suggestion.Label, ChoiceLength), suggestion.Value);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord interaction {Id} was over before its answer: {Why}")]
        public static partial void Late(ILogger logger, Snowflake id, string why);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord interaction {Id} stays without its answer: {Why}")]
        public static partial void Undelivered(ILogger logger, Snowflake id, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "Discord interaction {Id} could not be answered.")]
        public static partial void Failed(ILogger logger, Exception failure, Snowflake id);
    }
}
