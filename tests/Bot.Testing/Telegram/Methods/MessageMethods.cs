using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram.Methods;

/// <summary>Messages of the bot: new ones.</summary>
internal sealed class MessageMethods(TelegramWorld world, TimeProvider clock, FloodLimits? floods = null)
{
    public JsonNode SendMessage(ApiRequest request)
    {
        var content = ContentRules.Text(request.Text("text"), request.Text("parse_mode"));
        return Send(request, message => message.Content = content);
    }

    public JsonNode SendPhoto(ApiRequest request)
    {
        var photo = request.Text("photo") is { } known && world.Picture(known) is { } kept ? kept : PictureRules.Check(Upload(request, "photo"));
        var caption = ContentRules.Caption(request.Text("caption"), request.Text("parse_mode"));
        return Send(request, message => (message.Photo, message.Content) = (photo, caption));
    }

    public JsonNode SendChatAction(ApiRequest request)
    {
        ChatAccess.Topic(ChatAccess.Chat(world, request), request);
        _ = request.Required("action");
        return JsonValue.Create(true);
    }

    public JsonNode GetChatMember(ApiRequest request)
    {
        var chat = ChatAccess.Chat(world, request);
        var user = request.Number("user_id") ?? throw ApiErrorException.Bad("invalid user_id specified");
        var status = chat.Roles.GetValueOrDefault(user, "member");
        return new JsonObject { ["status"] = status, ["user"] = new EmulatedUser(user, "Somebody").Json() };
    }

    public static byte[] Upload(ApiRequest request, string field)
    {
        var name = request.Text(field) is { } text && text.StartsWith("attach://", StringComparison.Ordinal) ? text["attach://".Length..] : field;
        return request.Files.GetValueOrDefault(name) ?? throw ApiErrorException.Bad("there is no photo in the request");
    }

    private JsonNode Send(ApiRequest request, Action<EmulatedMessage> fill)
    {
        var chat = ChatAccess.Chat(world, request);
        var topic = ChatAccess.Topic(chat, request);
        var question = ChatAccess.Question(chat, request);
        var keyboard = KeyboardRules.Read(request.Object("reply_markup"));
        if (!chat.TakesPictures && request.Method.Equals("sendPhoto", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiErrorException.Bad("not enough rights to send photos to the chat");
        }

        floods?.Check(chat);
        var message = chat.Add(world.Bot, clock.GetUtcNow());
        (message.Topic, message.ReplyTo, message.Keyboard) = (topic, question, keyboard);
        message.IsSilent = request.Flag("disable_notification");
        fill(message);
        return message.Json();
    }
}
