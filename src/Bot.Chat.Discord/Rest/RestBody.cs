using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Rest;

/// <summary>Bodies: JSON alone, or with files as multipart (reference, "Uploading Files").</summary>
internal static class RestBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static Func<HttpContent> Of<T>(T value, JsonTypeInfo<T> type, IReadOnlyList<MessageFile>? files = null)
    {
        var json = DiscordJson.Write(value, type);
        return files is { Count: > 0 } ? () => Multipart(json, files) : () => Payload(json);
    }

    private static ByteArrayContent Payload(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = Json;
        return content;
    }

    private static MultipartFormDataContent Multipart(byte[] json, IReadOnlyList<MessageFile> files)
    {
        var content = new MultipartFormDataContent { { Payload(json), "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            var file = new ByteArrayContent(files[i].Bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue(files[i].ContentType);
            content.Add(file, $"files[{i}]", files[i].Name);
        }

        return content;
    }
}
