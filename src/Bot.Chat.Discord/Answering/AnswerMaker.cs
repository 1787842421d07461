using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rendering;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Bot.Core.Commands;

namespace Bot.Chat.Discord.Answering;

/// <summary>From an interaction to the message that answers it.</summary>
internal sealed class AnswerMaker(
    ChatAnswers answers, ActionCodec codec, ActionRunner runner, CommandCatalogue catalogue, DiscordRenderer renderer, ComponentLayout layout, ChartPicture pictures, TimeProvider time)
{
    private readonly RenderedReplies<DiscordMessage> messages = new();

    public async Task<Answer> OfCommandAsync(Interaction interaction, Question question, CancellationToken cancellationToken)
    {
        var line = Question.Line(interaction, catalogue);
        var reply = await answers.AnswerAsync(question.Asker, line, cancellationToken);
        return await MakeAsync(new ActionOutcome(reply, line, Part: 0, ShowChart: false), interaction, cancellationToken);
    }

    public async Task<Answer> OfPressAsync(Interaction interaction, Question question, ChatAction action, CancellationToken cancellationToken)
        => await MakeAsync(await runner.RunAsync(question.Asker, action, cancellationToken), interaction, cancellationToken);

    /// <summary>For a command that shows how far it is; null for all others.</summary>
    public MakingProgress? ProgressOf(string commandLine)
        => catalogue.OfLine(commandLine)?.Description.ShowsProgress == true
            ? new MakingProgress(new ReplyProgress(time), reply => layout.ArrangeAsync(renderer.Render(reply, commandLine, part: 0), chart: null, CancellationToken.None))
            : null;

    /// <summary>What was pressed; null for what nobody knows any more.</summary>
    public async Task<ChatAction?> PressedAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var data = interaction.Data?.CustomId is ComponentIds.Choices or ComponentIds.Sources ? interaction.Data.Values?.FirstOrDefault() : interaction.Data?.CustomId;
        return data is null ? null : await codec.DecodeAsync(data, cancellationToken);
    }

    /// <summary>For a button that is older than what it stands for.</summary>
    public async Task<Answer> ForgottenAsync(Question question, Interaction interaction, CancellationToken cancellationToken)
    {
        var locale = question.Asker.Locale;
        var reply = new Reply
        {
            Locale = locale,
            Outcome = ReplyOutcome.Unknown,
            Title = locale.Pick("오래된 버튼입니다", "This button is too old"),
            Summary = locale.Pick("명령을 다시 입력해 주세요.", "Please type the command again."),
        };
        return await MakeAsync(new ActionOutcome(reply, "/help", Part: 0, ShowChart: false), interaction, cancellationToken);
    }

    private async Task<Answer> MakeAsync(ActionOutcome outcome, Interaction interaction, CancellationToken cancellationToken)
    {
        var chart = outcome.ShowChart ? pictures.Draw(outcome.Reply, interaction.AttachmentSizeLimit) : null;
        var message = chart is null
            ? await messages.OfAsync(outcome.Reply, outcome.CommandLine, outcome.Part, () => ArrangeAsync(outcome, chart, cancellationToken))
            : await ArrangeAsync(outcome, chart, cancellationToken);
        return new Answer(message, outcome.Reply.ForAskerAlone || outcome.Reply.Outcome is ReplyOutcome.Unknown or ReplyOutcome.Invalid or ReplyOutcome.Failed or ReplyOutcome.Limited or ReplyOutcome.Forbidden);
    }

    private Task<DiscordMessage> ArrangeAsync(ActionOutcome outcome, MessageFile? chart, CancellationToken cancellationToken)
        => layout.ArrangeAsync(renderer.Render(outcome.Reply, outcome.CommandLine, outcome.Part), chart, cancellationToken);
}
