using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>A request as JSON of known length: the Bot API's server takes no chunked bodies from every proxy.</summary>
internal static class JsonBody
{
    public static HttpContent Of<T>(T request, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
