using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bot.Chat.Discord.Gateway;
using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rest;

namespace Bot.Chat.Discord.Protocol;

/// <summary>Everything that goes to or comes from Discord, written and read without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GatewayReady))]
[JsonSerializable(typeof(GatewayHello))]
[JsonSerializable(typeof(GatewayIdentify))]
[JsonSerializable(typeof(GatewayResume))]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(DiscordApplication))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(DiscordMessage))]
[JsonSerializable(typeof(SentMessage))]
[JsonSerializable(typeof(IReadOnlyList<FoundMessage>))]
[JsonSerializable(typeof(IReadOnlyList<Component>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(ApiProblem))]
[JsonSerializable(typeof(RateLimitProblem))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    // Hangul goes out as itself: the default encoder would send six bytes of ASCII for every syllable. Options with an encoder would do without the generated code.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? reused;

    /// <summary>In UTF-8, as Discord gets it.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type)
    {
        // Emptied here, because what fails leaves its beginning behind.
        var buffer = reused ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
