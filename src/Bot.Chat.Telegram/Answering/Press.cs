using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;

namespace Bot.Chat.Telegram.Answering;

/// <summary>A pressed button. It is answered once, early when the work takes long: until then the client shows that it waits.</summary>
internal sealed class Press(CallbackQuery query, ITelegramConnection connection, TelegramSender sender, TimeProvider clock)
{
    // https://core.telegram.org/bots/api#answercallbackquery
    private const int AlertLimit = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private bool answered;

    /// <summary>Waits for the work; tells the client not to wait when it takes long.</summary>
    public async Task<T> WhileAsync<T>(Task<T> work, CancellationToken cancellationToken)
    {
        if (!work.IsCompleted)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var first = await Task.WhenAny(work, Task.Delay(Patience, clock, enough.Token));
            await enough.CancelAsync();
            if (first != work)
            {
                await AnswerAsync(text: null, cancellationToken);
            }
        }

        return await work;
    }

    /// <summary>Tells the client not to wait.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken) => AnswerAsync(text: null, cancellationToken);

    /// <summary>A word to whoever pressed, and to nobody else.</summary>
    public Task AlertAsync(string text, CancellationToken cancellationToken) => AnswerAsync(Excerpt.Cut(text, AlertLimit), cancellationToken);

    /// <summary>Changes the message that the button hangs on.</summary>
    public Task EditAsync(string html, InlineKeyboard keyboard, CancellationToken cancellationToken)
    {
        var request = new EditMessageText
        {
            Text = html,
            ParseMode = TelegramDialect.ParseMode,
            LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
            ReplyMarkup = keyboard,
        };
        var edit = Target() is { } target
            ? sender.SendAsync(
                query.Message?.Chat.Id ?? query.From.Id,
                (chat, token) => connection.EditMessageTextAsync(request.At(target.MovedTo(chat)), token),
                Repeating.Harmless,
                cancellationToken)
            : Task.CompletedTask;
        return Task.WhenAll(edit, AnswerAsync(text: null, cancellationToken));
    }

    /// <summary>Sends a message under the one that the button hangs on, which is a picture and cannot become a text.</summary>
    public Task ReplyAsync(TelegramMessage message, string html, InlineKeyboard keyboard, CancellationToken cancellationToken)
    {
        var request = new SendMessage
        {
            ChatId = message.Chat.Id,
            MessageThreadId = message.Topic,
            Text = html,
            ParseMode = TelegramDialect.ParseMode,
            LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
            ReplyParameters = new ReplyParameters(message.MessageId),
            ReplyMarkup = keyboard.Rows.Count > 0 ? keyboard : null,
        };
        var send = sender.SendAsync(
            message.Chat.Id,
            (chat, token) => connection.SendMessageAsync(request with { ChatId = chat }, token),
            Repeating.Never,
            cancellationToken);
        return Task.WhenAll(send, AnswerAsync(text: null, cancellationToken));
    }

    /// <summary>Sends a picture under the message.</summary>
    public Task SendPhotoAsync(TelegramMessage message, PhotoFile photo, string caption, CancellationToken cancellationToken)
    {
        var request = new SendPhoto
        {
            ChatId = message.Chat.Id,
            MessageThreadId = message.Topic,
            Caption = caption,
            ParseMode = TelegramDialect.ParseMode,
            ReplyParameters = new ReplyParameters(message.MessageId),
        };
        var send = sender.SendAsync(
            message.Chat.Id,
            (chat, token) => connection.SendPhotoAsync(request with { ChatId = chat }, photo, token),
            Repeating.Never,
            cancellationToken);
        return Task.WhenAll(send, AnswerAsync(text: null, cancellationToken));
    }

    // No chat's pace holds this up: it is no message.
    private Task AnswerAsync(string? text, CancellationToken cancellationToken)
    {
        if (answered)
        {
            return Task.CompletedTask;
        }

        answered = true;
        var answer = new AnswerCallbackQuery { CallbackQueryId = query.Id, Text = text, ShowAlert = text is null ? null : true };
        return sender.AnswerAsync(token => connection.AnswerCallbackQueryAsync(answer, token), cancellationToken);
    }

    private MessageTarget? Target()
        => query.Message is { } message ? MessageTarget.InChat(message.Chat.Id, message.MessageId)
            : query.InlineMessageId is { } inline ? MessageTarget.Inline(inline)
            : null;
}
