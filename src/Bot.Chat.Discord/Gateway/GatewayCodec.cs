using System.Buffers;
using System.Text.Json;
using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Gateway;

/// <summary>Frames as bytes; what we send is at most 4096 bytes (close code 4002).</summary>
internal sealed class GatewayCodec(string token, int shard, int shards)
{
    /// <summary>Null for anything that is no frame.</summary>
    public static GatewayFrame? Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            return Read(message.Span);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Null for steps that send nothing.</summary>
    public ReadOnlyMemory<byte>? Write(GatewayStep step) => step switch
    {
        GatewayStep.SendHeartbeat beat => Frame(GatewayOp.Heartbeat, writer => WriteNumber(writer, beat.Sequence)),
        GatewayStep.SendIdentify => Frame(GatewayOp.Identify, writer => JsonSerializer.Serialize(writer, Identify(), DiscordJson.Default.GatewayIdentify)),
        GatewayStep.SendResume resume => Frame(GatewayOp.Resume, writer =>
            JsonSerializer.Serialize(writer, new GatewayResume(token, resume.SessionId, resume.Sequence), DiscordJson.Default.GatewayResume)),
        _ => null,
    };

    // The data is read by whoever knows what it is: an interaction once, most events never.
    private static GatewayFrame? Read(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var (op, data, number, name) = ((GatewayOp?)null, "null"u8.ToArray(), (long?)null, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.ValueSpan;
            reader.Read();
            if (key.SequenceEqual("d"u8))
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = message[start..(int)reader.BytesConsumed].ToArray();
            }
            else if (key.SequenceEqual("op"u8))
            {
                op = (GatewayOp)reader.GetInt32();
            }
            else if (key.SequenceEqual("s"u8) && reader.TokenType != JsonTokenType.Null)
            {
                number = reader.GetInt64();
            }
            else if (key.SequenceEqual("t"u8))
            {
                name = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return op is { } known ? new GatewayFrame(known, data, number, name) : null;
    }

    private static ReadOnlyMemory<byte> Frame(GatewayOp op, Action<Utf8JsonWriter> writeData)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("op", (int)op);
            writer.WritePropertyName("d");
            writeData(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteNumber(Utf8JsonWriter writer, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private GatewayIdentify Identify()
        => new(token, Intents: 0, [shard, shards], new GatewayProperties(OperatingSystem.IsWindows() ? "windows" : "linux", "aftershock", "aftershock"));
}
