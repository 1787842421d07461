using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Bot.Testing.Telegram.Markup;

namespace Bot.Testing.Telegram.World;

/// <summary>A message as everybody in the chat sees it now.</summary>
public sealed class EmulatedMessage
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal EmulatedMessage(EmulatedChat? chat, int id, EmulatedUser? from, long date)
    {
        Chat = chat;
        Id = id;
        From = from;
        Date = date;
    }

    /// <summary>Null for a message that was sent inline: the bot cannot see where it stands.</summary>
    public EmulatedChat? Chat { get; }

    public int Id { get; }

    public EmulatedUser? From { get; }

    public long Date { get; }

    public string? InlineId { get; internal set; }

    public int? Topic { get; internal set; }

    public int? ReplyTo { get; internal set; }

    /// <summary>The text, or the caption of a picture.</summary>
    public ParsedText Content { get; internal set; } = new("", []);

    public string Text => Content.Text;

    public byte[]? Photo { get; internal set; }

    /// <summary>The <c>inline_keyboard</c>, or null without buttons.</summary>
    public JsonArray? Keyboard { get; internal set; }

    /// <summary>Whether it came without a sound.</summary>
    public bool IsSilent { get; internal set; }

    /// <summary>How often the bot changed it.</summary>
    public int Edits { get; internal set; }

    /// <summary>The labels of the buttons, row by row.</summary>
    public IReadOnlyList<string> Buttons => [.. Keys().Select(key => key["text"]!.GetValue<string>())];

    /// <summary>The data behind a button.</summary>
    public string Data(string label)
        => Keys().FirstOrDefault(key => key["text"]!.GetValue<string>() == label)?["callback_data"]!.GetValue<string>()
            ?? throw new InvalidOperationException($"No button says \"{label}\"; there are: {string.Join(", ", Buttons)}");

    internal JsonObject Json()
    {
        var json = new JsonObject { ["message_id"] = Id, ["date"] = Date, ["chat"] = Chat!.Json() };
        if (From is not null)
        {
            json["from"] = From.Json();
        }

        if (Topic is { } topic)
        {
            json["message_thread_id"] = topic;
            json["is_topic_message"] = true;
        }

        if (Photo is not null)
        {
            json["photo"] = new JsonArray(new JsonObject { ["file_id"] = $"photo-{Chat.Id}-{Id}", ["file_unique_id"] = $"{Id}", ["width"] = 1, ["height"] = 1 });
        }

        json[Photo is null ? "text" : "caption"] = Text;
        AddEntities(json);
        if (Keyboard is not null)
        {
            json["reply_markup"] = new JsonObject { ["inline_keyboard"] = Keyboard.DeepClone() };
        }

        return json;
    }

    private IEnumerable<JsonObject> Keys() => (Keyboard ?? []).SelectMany(row => row!.AsArray()).Select(key => key!.AsObject());

    private void AddEntities(JsonObject json)
    {
        if (Content.Entities.Count == 0)
        {
            return;
        }

        // Written at once: a node for each property of a hundred entities takes longer than all the rest of a message.
        var entities = Content.Entities.Select(entity => new EntityJson(entity.Type, entity.Offset, entity.Length, entity.Type == "text_link" ? entity.Url : null));
        json[Photo is null ? "entities" : "caption_entities"] = JsonSerializer.SerializeToNode(entities, Written);
    }

    private sealed record EntityJson(string Type, int Offset, int Length, string? Url);
}
