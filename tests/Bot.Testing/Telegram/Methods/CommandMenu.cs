using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Testing.Telegram.Server;

namespace Bot.Testing.Telegram.Methods;

/// <summary>The menus of commands, for each scope and language.</summary>
internal sealed partial class CommandMenu
{
    private readonly ConcurrentDictionary<(string Scope, string Language), JsonArray> menus = new();

    public IReadOnlyDictionary<(string Scope, string Language), JsonArray> Menus => menus;

    public JsonNode Set(ApiRequest request)
    {
        var commands = request.Array("commands") ?? throw ApiErrorException.Bad("parameter \"commands\" is required");
        if (commands.Count > 100)
        {
            throw ApiErrorException.Bad("BOT_COMMANDS_TOO_MUCH");
        }

        foreach (var command in commands)
        {
            Check(command!.AsObject());
        }

        menus[Key(request)] = (JsonArray)commands.DeepClone();
        return JsonValue.Create(true);
    }

    public JsonNode Get(ApiRequest request) => menus.GetValueOrDefault(Key(request))?.DeepClone() ?? new JsonArray();

    public JsonNode Delete(ApiRequest request)
    {
        menus.TryRemove(Key(request), out _);
        return JsonValue.Create(true);
    }

    private static void Check(JsonObject command)
    {
        if (!NamePattern().IsMatch(command["command"]?.GetValue<string>() ?? ""))
        {
            throw ApiErrorException.Bad("BOT_COMMAND_INVALID");
        }

        if ((command["description"]?.GetValue<string>() ?? "").EnumerateRunes().Count() is 0 or > 256)
        {
            throw ApiErrorException.Bad("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private static (string Scope, string Language) Key(ApiRequest request)
    {
        var language = request.Text("language_code") ?? "";
        return LanguagePattern().IsMatch(language)
            ? (request.Object("scope")?["type"]?.GetValue<string>() ?? "default", language)
            : throw ApiErrorException.Bad("invalid language code specified");
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^([a-z]{2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguagePattern();
}
