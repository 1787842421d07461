using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Markup;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram.Methods;

/// <summary>Messages of the bot: changed ones.</summary>
internal sealed class EditMethods(TelegramWorld world)
{
    public JsonNode EditText(ApiRequest request)
    {
        var message = Target(request);
        if (message.Photo is not null)
        {
            throw ApiErrorException.Bad("there is no text in the message to edit");
        }

        return Edit(request, message, ContentRules.Text(request.Text("text"), request.Text("parse_mode")), photo: null);
    }

    public JsonNode EditCaption(ApiRequest request)
    {
        var message = Target(request);
        if (message.Photo is null)
        {
            throw ApiErrorException.Bad("there is no caption in the message to edit");
        }

        return Edit(request, message, ContentRules.Caption(request.Text("caption"), request.Text("parse_mode")), message.Photo);
    }

    public JsonNode EditMedia(ApiRequest request)
    {
        var message = Target(request);
        var media = request.Object("media") ?? throw ApiErrorException.Bad("parameter \"media\" is required");
        if (message.Chat is null && request.Files.Count > 0)
        {
            throw ApiErrorException.Bad("can't upload a file for an inline message");
        }

        var name = media["media"]!.GetValue<string>().Replace("attach://", "", StringComparison.Ordinal);
        var photo = PictureRules.Check(request.Files.GetValueOrDefault(name) ?? throw ApiErrorException.Bad("wrong file identifier/HTTP URL specified"));
        var caption = ContentRules.Caption(media["caption"]?.GetValue<string>(), media["parse_mode"]?.GetValue<string>());
        return Edit(request, message, caption, photo);
    }

    private EmulatedMessage Target(ApiRequest request)
    {
        if (request.Text("inline_message_id") is { } inline)
        {
            return world.FindInline(inline) ?? throw ApiErrorException.Bad("MESSAGE_ID_INVALID");
        }

        var chat = ChatAccess.Chat(world, request);
        var id = request.Number("message_id") ?? throw ApiErrorException.Bad("message identifier is not specified");
        var message = chat.Messages.FirstOrDefault(message => message.Id == id) ?? throw ApiErrorException.Bad("message to edit not found");
        return message.From == world.Bot ? message : throw ApiErrorException.Bad("message can't be edited");
    }

    private static JsonNode Edit(ApiRequest request, EmulatedMessage message, ParsedText content, byte[]? photo)
    {
        var keyboard = KeyboardRules.Read(request.Object("reply_markup"));
        if (Same(message.Content, content) && message.Photo == photo && JsonNode.DeepEquals(message.Keyboard, keyboard))
        {
            throw ApiErrorException.Bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        }

        (message.Content, message.Photo, message.Keyboard) = (content, photo, keyboard);
        message.Edits++;
        return message.Chat is null ? JsonValue.Create(true) : message.Json();
    }

    private static bool Same(ParsedText left, ParsedText right) => left.Text == right.Text && left.Entities.SequenceEqual(right.Entities);
}
