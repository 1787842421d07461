using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Spec;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Telegram.Server;

/// <summary>Reads parameters from the query, a form, a form with uploads, or JSON: the server takes all four.</summary>
internal static class RequestReader
{
    public static async Task<ApiRequest> ReadAsync(string method, HttpRequest request)
    {
        var parameters = new JsonObject();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Query)
        {
            parameters[name] = FormValues.Read(name, value.ToString());
        }

        if (request.HasFormContentType)
        {
            await ReadFormAsync(request, parameters, files);
        }
        else if (request.ContentLength is not 0 && request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
        {
            await ReadJsonAsync(request, parameters);
        }

        return new ApiRequest(method, parameters, files);
    }

    private static async Task ReadFormAsync(HttpRequest request, JsonObject parameters, Dictionary<string, byte[]> files)
    {
        var form = await request.ReadFormAsync();
        foreach (var (name, value) in form)
        {
            parameters[name] = FormValues.Read(name, value.ToString());
        }

        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            files[file.Name] = bytes.ToArray();
        }
    }

    private static async Task ReadJsonAsync(HttpRequest request, JsonObject parameters)
    {
        try
        {
            if (await JsonNode.ParseAsync(request.Body) is JsonObject body)
            {
                foreach (var (name, value) in body.ToList())
                {
                    body.Remove(name);
                    parameters[name] = value;
                }
            }
        }
        catch (JsonException)
        {
            throw ApiErrorException.Bad("can't parse JSON object");
        }
    }
}
