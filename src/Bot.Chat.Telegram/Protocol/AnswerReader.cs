using System.Text.Json;
using Bot.Chat.Telegram.Protocol.Model;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>
/// Reads the envelope and leaves the result as it lies there: the server sends every message back in full, six bytes for a syllable of Hangul, and
/// most callers only want to know that it was done.
/// </summary>
internal static class AnswerReader
{
    /// <summary>Null for what is no answer of the Bot API.</summary>
    public static ApiAnswer? Read(byte[] body)
    {
        try
        {
            return ReadObject(body);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            // Not JSON, or a property of another type.
            return null;
        }
    }

    private static ApiAnswer? ReadObject(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        bool? ok = null;
        var answer = new ApiAnswer { Ok = false };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isOk = reader.ValueTextEquals("ok"u8);
            answer = Property(answer, body, ref reader);
            ok = isOk ? reader.GetBoolean() : ok;
        }

        // Reads on to the very end, so that half an answer is none.
        while (reader.Read())
        {
        }

        return ok is { } said ? answer with { Ok = said } : null;
    }

    private static ApiAnswer Property(ApiAnswer answer, byte[] body, ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("result"u8))
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            return answer with { Result = body.AsMemory(start, (int)reader.BytesConsumed - start) };
        }

        if (reader.ValueTextEquals("error_code"u8))
        {
            reader.Read();
            return answer with { ErrorCode = reader.GetInt32() };
        }

        if (reader.ValueTextEquals("description"u8))
        {
            reader.Read();
            return answer with { Description = reader.GetString() };
        }

        if (reader.ValueTextEquals("parameters"u8))
        {
            reader.Read();
            return answer with { Parameters = JsonSerializer.Deserialize(ref reader, TelegramJson.Default.ResponseParameters) };
        }

        reader.Read();
        reader.Skip();
        return answer;
    }
}
