using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>
/// The Bot API, one call each (https://core.telegram.org/bots/api). No retries and no pacing: whoever calls decides by the fault.
/// Every call throws <see cref="TelegramException"/> when it does not succeed. An edit that changes nothing has succeeded.
/// </summary>
internal interface ITelegramConnection
{
    /// <summary>The bot itself; its user name is how groups address it.</summary>
    Task<TelegramUser> GetMeAsync(CancellationToken cancellationToken);

    /// <summary>Waits for updates. One that cannot be read comes with its id alone, so that it does not stand in the way of others.</summary>
    Task<IReadOnlyList<TelegramUpdate>> GetUpdatesAsync(GetUpdates request, CancellationToken cancellationToken);

    Task SetWebhookAsync(SetWebhook request, CancellationToken cancellationToken);

    /// <summary>Without a webhook the bot may poll. Updates that wait are kept.</summary>
    Task DeleteWebhookAsync(CancellationToken cancellationToken);

    Task<SentMessage> SendMessageAsync(SendMessage request, CancellationToken cancellationToken);

    /// <param name="request">Where to, and what stands under it.</param>
    /// <param name="photo">The upload; null when <see cref="SendPhoto.Photo"/> names a file id.</param>
    /// <param name="cancellationToken">Ends the wait; it may have been sent.</param>
    Task<SentMessage> SendPhotoAsync(SendPhoto request, PhotoFile? photo, CancellationToken cancellationToken);

    Task EditMessageTextAsync(EditMessageText request, CancellationToken cancellationToken);

    Task EditMessageCaptionAsync(EditMessageCaption request, CancellationToken cancellationToken);

    /// <param name="request">What to show instead.</param>
    /// <param name="photo">The upload that <see cref="InputMediaPhoto.Media"/> names; null when it names a file id.</param>
    /// <param name="cancellationToken">Ends the wait; the edit may have happened.</param>
    Task EditMessageMediaAsync(EditMessageMedia request, PhotoFile? photo, CancellationToken cancellationToken);

    Task AnswerCallbackQueryAsync(AnswerCallbackQuery request, CancellationToken cancellationToken);

    Task AnswerInlineQueryAsync(AnswerInlineQuery request, CancellationToken cancellationToken);

    Task SetMyCommandsAsync(SetMyCommands request, CancellationToken cancellationToken);

    Task SendChatActionAsync(SendChatAction request, CancellationToken cancellationToken);

    Task<ChatMember> GetChatMemberAsync(GetChatMember request, CancellationToken cancellationToken);
}
