using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>The Bot API over HTTPS and JSON.</summary>
internal sealed class TelegramConnection(TelegramHttp http) : ITelegramConnection
{
    private static readonly TelegramJson Json = TelegramJson.Relaxed;

    public Task<TelegramUser> GetMeAsync(CancellationToken cancellationToken)
        => CallAsync("getMe", content: null, Json.TelegramUser, cancellationToken);

    public async Task<IReadOnlyList<TelegramUpdate>> GetUpdatesAsync(GetUpdates request, CancellationToken cancellationToken)
    {
        var patience = TimeSpan.FromSeconds(request.Timeout);
        var answer = await http.PostAsync("getUpdates", JsonBody.Of(request, Json.GetUpdates), patience, cancellationToken);
        try
        {
            using var result = JsonDocument.Parse(answer.Result);
            return result.RootElement.ValueKind == JsonValueKind.Array
                ? [.. result.RootElement.EnumerateArray().Select(UpdateReader.Read).OfType<TelegramUpdate>()]
                : throw Unreadable("getUpdates");
        }
        catch (JsonException)
        {
            throw Unreadable("getUpdates");
        }
    }

    public Task SetWebhookAsync(SetWebhook request, CancellationToken cancellationToken)
        => DoAsync("setWebhook", JsonBody.Of(request, Json.SetWebhook), cancellationToken);

    public Task DeleteWebhookAsync(CancellationToken cancellationToken)
        => DoAsync("deleteWebhook", content: null, cancellationToken);

    public Task<SentMessage> SendMessageAsync(SendMessage request, CancellationToken cancellationToken)
        => CallAsync("sendMessage", JsonBody.Of(request, Json.SendMessage), Json.SentMessage, cancellationToken);

    public Task<SentMessage> SendPhotoAsync(SendPhoto request, PhotoFile? photo, CancellationToken cancellationToken)
        => CallAsync(
            "sendPhoto",
            photo is null ? JsonBody.Of(request, Json.SendPhoto) : MultipartBody.Of(request, Json.SendPhoto, "photo", photo),
            Json.SentMessage,
            cancellationToken);

    public Task EditMessageTextAsync(EditMessageText request, CancellationToken cancellationToken)
        => DoAsync("editMessageText", JsonBody.Of(request, Json.EditMessageText), cancellationToken);

    public Task EditMessageCaptionAsync(EditMessageCaption request, CancellationToken cancellationToken)
        => DoAsync("editMessageCaption", JsonBody.Of(request, Json.EditMessageCaption), cancellationToken);

    public Task EditMessageMediaAsync(EditMessageMedia request, PhotoFile? photo, CancellationToken cancellationToken)
        => DoAsync(
            "editMessageMedia",
            photo is null ? JsonBody.Of(request, Json.EditMessageMedia) : MultipartBody.Of(request, Json.EditMessageMedia, InputMediaPhoto.Attachment, photo),
            cancellationToken);

    public Task AnswerCallbackQueryAsync(AnswerCallbackQuery request, CancellationToken cancellationToken)
        => DoAsync("answerCallbackQuery", JsonBody.Of(request, Json.AnswerCallbackQuery), cancellationToken);

    public Task AnswerInlineQueryAsync(AnswerInlineQuery request, CancellationToken cancellationToken)
        => DoAsync("answerInlineQuery", JsonBody.Of(request, Json.AnswerInlineQuery), cancellationToken);

    public Task SetMyCommandsAsync(SetMyCommands request, CancellationToken cancellationToken)
        => DoAsync("setMyCommands", JsonBody.Of(request, Json.SetMyCommands), cancellationToken);

    public Task SendChatActionAsync(SendChatAction request, CancellationToken cancellationToken)
        => DoAsync("sendChatAction", JsonBody.Of(request, Json.SendChatAction), cancellationToken);

    public Task<ChatMember> GetChatMemberAsync(GetChatMember request, CancellationToken cancellationToken)
        => CallAsync("getChatMember", JsonBody.Of(request, Json.GetChatMember), Json.ChatMember, cancellationToken);

    private async Task<T> CallAsync<T>(string method, HttpContent? content, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var answer = await http.PostAsync(method, content, TimeSpan.Zero, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(answer.Result.Span, type) ?? throw Unreadable(method);
        }
        catch (JsonException)
        {
            throw Unreadable(method);
        }
    }

    private Task DoAsync(string method, HttpContent? content, CancellationToken cancellationToken)
        => http.PostAsync(method, content, TimeSpan.Zero, cancellationToken);

    // The call was carried out; only what came back is not what the documentation promises.
    private static TelegramException Unreadable(string method)
        => new(method, new TelegramFault(TelegramFaultKind.Unknown, "the answer has a shape that the Bot API's documentation does not know"));
}
