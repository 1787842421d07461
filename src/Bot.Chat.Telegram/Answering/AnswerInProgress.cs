using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Shows how far a long answer is by editing one message, whose last edit is the answer.</summary>
internal sealed class AnswerInProgress(
    TelegramRenderer renderer, KeyboardLayout keyboards, ChartPicture pictures, ITelegramConnection connection, TelegramSender sender, SendPacer pacer)
{
    /// <param name="progress">What is shown meanwhile.</param>
    /// <param name="answering">The answer.</param>
    /// <param name="locale">The asker's.</param>
    /// <param name="template">Where to; its text is filled in.</param>
    /// <param name="message">The message to edit; null to send one.</param>
    public async Task FollowAsync(ReplyProgress progress, Task<ActionOutcome> answering, Locale locale, SendMessage template, int? message)
    {
        await progress.ShowUntilAsync(answering, async reply => message = await ShowAsync(reply, template, message));
        await FinishAsync(await OutcomeAsync(answering, locale), template, message);
    }

    private static async Task<ActionOutcome> OutcomeAsync(Task<ActionOutcome> answering, Locale locale)
    {
        try
        {
            return await answering;
        }
        catch (OperationCanceledException)
        {
            var reply = new Reply
            {
                Locale = locale,
                Outcome = ReplyOutcome.Failed,
                Title = locale.Pick("봇이 꺼지면서 멈췄습니다", "Broken off, because the bot stops"),
                Summary = locale.Pick("아무것도 바뀌지 않았습니다.", "Nothing was changed."),
            };
            return new ActionOutcome(reply, "/help", Part: 0, ShowChart: false);
        }
    }

    private async Task<int?> ShowAsync(Reply reply, SendMessage template, int? message)
    {
        var html = renderer.Render(reply, reply.Again ?? "/help").Html;
        if (message is null)
        {
            return await SendAsync(template with { Text = html });
        }

        // How far it is can be left out; answers to others cannot.
        if (pacer.HasRoom(template.ChatId))
        {
            await EditAsync(template.ChatId, message.Value, html, keyboard: null);
        }

        return message;
    }

    private async Task FinishAsync(ActionOutcome outcome, SendMessage template, int? message)
    {
        var part = renderer.Render(outcome.Reply, outcome.CommandLine, outcome.Part);
        var keyboard = await keyboards.BuildAsync(part, pictures.IsAvailable, back: null, CancellationToken.None);
        var buttons = keyboard.Rows.Count > 0 ? keyboard : null;
        if (message is { } shown)
        {
            await EditAsync(template.ChatId, shown, part.Html, buttons);
        }
        else
        {
            await SendAsync(template with { Text = part.Html, ReplyMarkup = buttons });
        }
    }

    /// <summary>Null when nobody knows which message it became, or that it became one.</summary>
    private async Task<int?> SendAsync(SendMessage request)
    {
        int? sent = null;
        await sender.SendAsync(
            request.ChatId,
            async (chat, token) => sent = (await connection.SendMessageAsync(request with { ChatId = chat }, token)).MessageId,
            Repeating.Never,
            CancellationToken.None);
        return sent;
    }

    private Task EditAsync(long chat, int message, string html, InlineKeyboard? keyboard)
    {
        var request = new EditMessageText
        {
            Text = html,
            ParseMode = TelegramDialect.ParseMode,
            LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
            ReplyMarkup = keyboard,
        };
        var target = MessageTarget.InChat(chat, message);
        return sender.SendAsync(chat, (to, token) => connection.EditMessageTextAsync(request.At(target.MovedTo(to)), token), Repeating.Harmless, CancellationToken.None);
    }
}
