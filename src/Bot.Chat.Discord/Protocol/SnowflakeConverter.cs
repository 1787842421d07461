using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Chat.Discord.Protocol;

internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && Snowflake.TryParse(reader.GetString()) is { } id
            ? id
            : throw new JsonException("An id must be a string of digits.");

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
