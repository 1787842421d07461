using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Discord.Rest;

/// <summary>A request, read.</summary>
internal sealed record RestCall(string Method, string Path, IQueryCollection Query, IHeaderDictionary Headers, JsonNode? Body, IReadOnlyList<string> Files, string? Problem)
{
    /// <summary>Characters of a JSON body.</summary>
    public int Length { get; init; }

    /// <summary>The path's parts below the version.</summary>
    public string[] Parts { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<RestCall> ReadAsync(HttpContext context, string path)
    {
        var request = context.Request;
        JsonNode? body = null;
        var files = new List<string>();
        string? problem = null;
        var length = 0;
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(context.RequestAborted);
                body = form.TryGetValue("payload_json", out var json) ? JsonNode.Parse(json.ToString()) : null;
                files.AddRange(form.Files.Where(file => file.Name.StartsWith("files[", StringComparison.Ordinal)).Select(file => file.FileName));

                // Some clients send payload_json as a file part with a content type of its own.
                if (body is null && form.Files.GetFile("payload_json") is { } part)
                {
                    await using var stream = part.OpenReadStream();
                    body = await JsonNode.ParseAsync(stream, cancellationToken: context.RequestAborted);
                }
            }
            else
            {
                using var read = new MemoryStream();
                await request.Body.CopyToAsync(read, context.RequestAborted);
                var text = read.GetBuffer().AsSpan(0, (int)read.Length);
                length = Encoding.UTF8.GetCharCount(text);
                problem = text.Length > 0 && request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true ? "Content-Type is missing" : null;
                body = text.Length > 0 ? JsonNode.Parse(text) : null;
            }
        }
        catch (JsonException failure)
        {
            problem = failure.Message;
        }

        return new RestCall(request.Method, path, request.Query, request.Headers, body, files, problem) { Length = length };
    }
}
