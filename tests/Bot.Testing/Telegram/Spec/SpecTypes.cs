using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Telegram.Spec;

/// <summary>Checks values against the types of the Bot API.</summary>
internal sealed partial class SpecTypes(IReadOnlyDictionary<string, SpecEntry> types)
{
    private const string ArrayOf = "Array of ";

    /// <summary>What is wrong with a value, or null.</summary>
    public string? Check(JsonNode? value, SpecField field, IReadOnlyCollection<string> files)
    {
        var problems = field.Types.Select(type => Check(value, type, files)).ToList();
        if (problems.Contains(null))
        {
            return Constant(field) is { } constant && Text(value) != constant ? $"must be {constant}" : null;
        }

        // Of several types the one was meant in which the mistake lies deepest.
        return problems.MaxBy(problem => problem!.Length);
    }

    private string? Check(JsonNode? value, string type, IReadOnlyCollection<string> files)
    {
        if (value is null)
        {
            return "must not be null";
        }

        return type switch
        {
            "String" => Text(value) is { } text ? Attached(text, files) : "must be a string",
            "InputFile" => "must be an upload",
            "Integer" => value.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<long>(out _) ? null : "must be an integer",
            "Float" => value.GetValueKind() == JsonValueKind.Number ? null : "must be a number",
            "Boolean" or "True" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : "must be a boolean",
            _ when type.StartsWith(ArrayOf, StringComparison.Ordinal) => CheckArray(value, type[ArrayOf.Length..], files),
            _ => CheckObject(value, type, files),
        };
    }

    private string? CheckArray(JsonNode value, string type, IReadOnlyCollection<string> files)
    {
        if (value is not JsonArray array)
        {
            return "must be an array";
        }

        return array.Select((item, i) => Check(item, type, files) is { } problem ? $"[{i}] {problem}" : null).FirstOrDefault(problem => problem is not null);
    }

    private string? CheckObject(JsonNode value, string type, IReadOnlyCollection<string> files)
    {
        if (!types.TryGetValue(type, out var entry))
        {
            return $"has the unknown type {type}";
        }

        if (entry.Subtypes is { Count: > 0 } subtypes)
        {
            return CheckSubtypes(value, subtypes, files);
        }

        if (value is not JsonObject item)
        {
            return $"must be a {type}";
        }

        var fields = (entry.Fields ?? []).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var (name, part) in item)
        {
            var problem = fields.TryGetValue(name, out var field) ? Check(part, field, files) : $"is no field of {type}";
            if (problem is not null)
            {
                return $".{name} {problem}";
            }
        }

        return fields.Values.FirstOrDefault(field => field.Required && !item.ContainsKey(field.Name)) is { } missing ? $".{missing.Name} is required" : null;
    }

    private string? CheckSubtypes(JsonNode value, IReadOnlyList<string> subtypes, IReadOnlyCollection<string> files)
    {
        var problems = subtypes.Select(subtype => Check(value, subtype, files)).ToList();

        // The variant that fails for another reason than its tag is the one that was meant.
        return problems.Contains(null) ? null : problems.FirstOrDefault(problem => problem?.Contains("must be", StringComparison.Ordinal) == false) ?? problems[0];
    }

    private static string? Attached(string text, IReadOnlyCollection<string> files)
        => text.StartsWith("attach://", StringComparison.Ordinal) && !files.Contains(text["attach://".Length..]) ? $"refers to {text}, which was not uploaded" : null;

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static string? Constant(SpecField field)
        => ConstantPattern().Match(field.Description) is { Success: true } match ? match.Groups["value"].Value : null;

    // "Type of the media, must be photo"
    [GeneratedRegex(@", must be (?<value>[a-z_0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConstantPattern();
}
