using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.Server;

/// <summary>An error as the Bot API answers it.</summary>
internal sealed class ApiErrorException(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code { get; } = code;

    public JsonObject? Parameters { get; } = parameters;

    public static ApiErrorException Bad(string description) => new(400, $"Bad Request: {description}");

    public static ApiErrorException TooMany(int seconds)
        => new(429, $"Too Many Requests: retry after {seconds}", new JsonObject { ["retry_after"] = seconds });

    public JsonObject Json()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = Code, ["description"] = Message };
        if (Parameters is not null)
        {
            json["parameters"] = Parameters.DeepClone();
        }

        return json;
    }
}
