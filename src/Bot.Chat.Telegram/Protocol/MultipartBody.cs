using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>A request with an upload: every field a part of its own, objects as JSON text (https://core.telegram.org/bots/api#sending-files).</summary>
internal static class MultipartBody
{
    public static HttpContent Of<T>(T request, JsonTypeInfo<T> type, string fileField, PhotoFile file)
    {
        var body = new MultipartFormDataContent();
        foreach (var field in JsonSerializer.SerializeToElement(request, type).EnumerateObject())
        {
            var text = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText();
            body.Add(new StringContent(text), field.Name);
        }

        var picture = new ReadOnlyMemoryContent(file.Bytes);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        body.Add(picture, fileField, file.Name);
        return body;
    }
}
