using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>
/// What a box holds, which is nearly all of a message. It is turned into JSON once: the same answer goes to many readers, the same digest to many channels,
/// and only flags, nonces and the number of the box are each message's own.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed class ComponentList(IReadOnlyList<Component> components) : IReadOnlyList<Component>
{
    private byte[]? json;

    public int Count => components.Count;

    public Component this[int index] => components[index];

    public IEnumerator<Component> GetEnumerator() => components.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed class Converter : JsonConverter<ComponentList>
    {
        public override ComponentList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => new(JsonSerializer.Deserialize(ref reader, DiscordJson.Default.IReadOnlyListComponent) ?? []);

        public override void Write(Utf8JsonWriter writer, ComponentList value, JsonSerializerOptions options)
            => writer.WriteRawValue(value.json ??= DiscordJson.Write(value, DiscordJson.Default.IReadOnlyListComponent), skipInputValidation: true);
    }
}
