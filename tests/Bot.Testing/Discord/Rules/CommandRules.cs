using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Discord.Rules;

/// <summary>What Discord demands of commands beyond its description (interactions/application-commands).</summary>
public static partial class CommandRules
{
    private const int ChatInput = 1;
    private const int MaximumChatInput = 100;
    private const int MaximumCharacters = 8000;

    // reference, "Locales".
    private static readonly HashSet<string> Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru",
        "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static IReadOnlyList<string> Check(JsonArray commands)
    {
        var errors = new List<string>();
        var slash = commands.OfType<JsonObject>().Where(command => (command["type"]?.GetValue<int>() ?? ChatInput) == ChatInput).ToList();
        if (slash.Count > MaximumChatInput)
        {
            errors.Add($"{slash.Count} slash commands, more than {MaximumChatInput}");
        }

        CheckUnique(slash, "commands", errors);
        foreach (var command in slash)
        {
            CheckNamed(command, "command", errors);
            CheckOptions(command["options"] as JsonArray ?? [], errors);
            var characters = Characters(command);
            if (characters > MaximumCharacters)
            {
                errors.Add($"{command["name"]}: {characters} characters in sum, more than {MaximumCharacters}");
            }

            CheckPlaces(command, errors);
        }

        return errors;
    }

    private static void CheckPlaces(JsonObject command, List<string> errors)
    {
        var isUsers = (command["integration_types"] as JsonArray)?.Any(type => type?.GetValue<int>() == 1) == true;
        if (!isUsers && (command["contexts"] as JsonArray)?.Any(context => context?.GetValue<int>() == 2) == true)
        {
            errors.Add($"{command["name"]}: PRIVATE_CHANNEL needs the installation by users");
        }
    }

    private static void CheckOptions(JsonArray options, List<string> errors)
    {
        CheckUnique([.. options.OfType<JsonObject>()], "options", errors);
        var optional = false;
        foreach (var option in options.OfType<JsonObject>())
        {
            CheckNamed(option, "option", errors);
            var required = option["required"]?.GetValue<bool>() == true;
            if (required && optional)
            {
                errors.Add($"{option["name"]}: required options come first");
            }

            optional |= !required;
            if (option["autocomplete"]?.GetValue<bool>() == true && option["choices"] is JsonArray { Count: > 0 })
            {
                errors.Add($"{option["name"]}: has both choices and autocomplete");
            }

            foreach (var choice in option["choices"] as JsonArray ?? [])
            {
                CheckChoice(choice, errors);
            }
        }
    }

    /// <summary>Choices of options and of autocompletions alike.</summary>
    public static void CheckChoice(JsonNode? choice, List<string> errors)
    {
        if (choice?["name"]?.GetValue<string>().Length is not (>= 1 and <= 100) || (choice["value"] is JsonValue value && value.ToString().Length is 0 or > 100))
        {
            errors.Add($"a choice needs a name and a value of 1 to 100 characters: {choice?.ToJsonString()}");
        }
    }

    private static void CheckUnique(List<JsonObject> named, string what, List<string> errors)
    {
        if (named.Select(one => one["name"]?.GetValue<string>()).Distinct(StringComparer.Ordinal).Count() != named.Count)
        {
            errors.Add($"{what}: a name stands twice");
        }

        foreach (var locale in Locales)
        {
            var names = named.Select(one => (one["name_localizations"]?[locale] ?? one["name"])?.GetValue<string>()).ToList();
            if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
            {
                errors.Add($"{what}: a name stands twice for {locale}");
            }
        }
    }

    private static void CheckNamed(JsonObject one, string what, List<string> errors)
    {
        foreach (var name in (one["name_localizations"] as JsonObject ?? []).Select(pair => pair.Value?.GetValue<string>()).Prepend(one["name"]?.GetValue<string>()))
        {
            if (name is null || !NamePattern().IsMatch(name) || name != name.ToLowerInvariant())
            {
                errors.Add($"{what}: '{name}' is no name");
            }
        }

        if (one["description"]?.GetValue<string>().Length is not (>= 1 and <= 100))
        {
            errors.Add($"{what} {one["name"]}: the description needs 1 to 100 characters");
        }

        foreach (var key in new[] { "name_localizations", "description_localizations" }.SelectMany(part => (one[part] as JsonObject ?? []).Select(pair => pair.Key)))
        {
            if (!Locales.Contains(key))
            {
                errors.Add($"{what} {one["name"]}: {key} is no locale");
            }
        }
    }

    private static int Characters(JsonObject command)
        => Longest(command, "name") + Longest(command, "description")
            + (command["options"] as JsonArray ?? []).OfType<JsonObject>().Sum(Characters)
            + (command["choices"] as JsonArray ?? []).OfType<JsonObject>().Sum(choice => Longest(choice, "name") + (choice["value"]?.ToString().Length ?? 0));

    private static int Longest(JsonObject one, string part)
        => (one[part + "_localizations"] as JsonObject ?? []).Select(pair => pair.Value?.GetValue<string>().Length ?? 0).Append(one[part]?.GetValue<string>().Length ?? 0).Max();

    // .NET knows no \p{sc=…}; its blocks say the same for these two scripts. Example: 역-파밍_1
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamePattern();
}
