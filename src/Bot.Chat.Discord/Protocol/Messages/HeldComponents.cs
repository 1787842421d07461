using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>
/// What a component holds, as JSON: of a message's box that is nearly all of the message. The same answer goes to many readers and the same digest to many
/// channels, and only flags, nonces and the number of the box are each message's own.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed class HeldComponents(IReadOnlyList<Component> components)
{
    private readonly byte[] json = DiscordJson.Write(components, DiscordJson.Default.IReadOnlyListComponent);

    internal sealed class Converter : JsonConverter<HeldComponents?>
    {
        // Of a message that is read back only the outside is looked at.
        public override HeldComponents? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return null;
        }

        public override void Write(Utf8JsonWriter writer, HeldComponents? value, JsonSerializerOptions options) => writer.WriteRawValue(value!.json, skipInputValidation: true);
    }
}
