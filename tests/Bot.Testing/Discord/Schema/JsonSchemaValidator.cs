using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Discord.Schema;

/// <summary>
/// The part of JSON Schema that Discord's description uses. With <paramref name="strict"/>, a property that an object's schema does not name is an error,
/// although the schema itself allows it: what we send must mean something.
/// </summary>
public sealed class JsonSchemaValidator(JsonNode document, bool strict)
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    /// <summary>Every way in which the value breaks the schema, as "$.path: what".</summary>
    public IReadOnlyList<string> Validate(JsonNode schema, JsonNode? value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", strict, errors);
        return errors;
    }

    private void Check(JsonNode schema, JsonNode? value, string at, bool closed, List<string> errors)
    {
        if (schema is not JsonObject rules)
        {
            return;
        }

        if (rules["$ref"] is { } reference)
        {
            Check(Resolve(reference.GetValue<string>()), value, at, closed, errors);
        }

        CheckType(rules, value, at, errors);
        CheckValue(rules, value, at, errors);
        CheckCombinations(rules, value, at, closed, errors);
        switch (value)
        {
            case JsonObject properties:
                CheckObject(rules, properties, at, closed, errors);
                break;
            case JsonArray items:
                CheckArray(rules, items, at, closed, errors);
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String:
                CheckText(rules, scalar.GetValue<string>(), at, errors);
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number:
                CheckNumber(rules, Number(scalar), at, errors);
                break;
        }
    }

    private JsonNode Resolve(string reference)
        => reference.TrimStart('#', '/').Split('/').Aggregate(document, (node, part) => node[part] ?? throw new InvalidOperationException($"The description has no {reference}."));

    private static void CheckType(JsonObject rules, JsonNode? value, string at, List<string> errors)
    {
        if (rules["type"] is not { } type)
        {
            return;
        }

        var allowed = type is JsonArray several ? several.Select(one => one!.GetValue<string>()).ToList() : [type.GetValue<string>()];
        if (!allowed.Exists(one => Is(value, one)))
        {
            errors.Add($"{at}: must be {string.Join(" or ", allowed)}");
        }
    }

    private static bool Is(JsonNode? value, string type) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => Number((JsonValue)value!) is var number && number == decimal.Truncate(number),
        _ => false,
    };

    private static decimal Number(JsonValue value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static void CheckValue(JsonObject rules, JsonNode? value, string at, List<string> errors)
    {
        if (rules["enum"] is JsonArray values && !values.Any(one => JsonNode.DeepEquals(one, value)))
        {
            errors.Add($"{at}: must be one of {values.ToJsonString()}");
        }

        if (rules.TryGetPropertyValue("const", out var only) && !JsonNode.DeepEquals(only, value))
        {
            errors.Add($"{at}: must be {only?.ToJsonString() ?? "null"}");
        }
    }

    private void CheckCombinations(JsonObject rules, JsonNode? value, string at, bool closed, List<string> errors)
    {
        foreach (var part in rules["allOf"] as JsonArray ?? [])
        {
            Check(part!, value, at, closed: false, errors);
        }

        CheckChoice(rules["anyOf"] as JsonArray, value, at, closed, most: int.MaxValue, errors);
        CheckChoice(rules["oneOf"] as JsonArray, value, at, closed, most: 1, errors);
    }

    // Of several shapes that all fail, the one that fails least is most likely the one that was meant.
    private void CheckChoice(JsonArray? branches, JsonNode? value, string at, bool closed, int most, List<string> errors)
    {
        if (branches is null)
        {
            return;
        }

        var outcomes = branches.Select(branch =>
        {
            var found = new List<string>();
            Check(branch!, value, at, closed, found);
            return found;
        }).ToList();
        var fitting = outcomes.Count(found => found.Count == 0);
        if (fitting == 0)
        {
            errors.AddRange(outcomes.MinBy(found => found.Count)!);
        }
        else if (fitting > most)
        {
            errors.Add($"{at}: fits {fitting} shapes of which it may fit one");
        }
    }

    private void CheckObject(JsonObject rules, JsonObject value, string at, bool closed, List<string> errors)
    {
        foreach (var name in rules["required"] as JsonArray ?? [])
        {
            if (!value.ContainsKey(name!.GetValue<string>()))
            {
                errors.Add($"{at}: lacks {name}");
            }
        }

        var known = rules["properties"] as JsonObject;
        foreach (var (name, one) in value)
        {
            if (known?[name] is { } schema)
            {
                Check(schema, one, $"{at}.{name}", strict, errors);
            }
            else if (rules["additionalProperties"] is JsonObject others)
            {
                Check(others, one, $"{at}.{name}", strict, errors);
            }
            else if ((closed && known is not null) || rules["additionalProperties"] is JsonValue { } no && no.GetValueKind() == JsonValueKind.False)
            {
                errors.Add($"{at}: has the unknown property {name}");
            }
        }

        Bound(rules, "minProperties", "maxProperties", value.Count, "properties", at, errors);
    }

    private void CheckArray(JsonObject rules, JsonArray value, string at, bool closed, List<string> errors)
    {
        Bound(rules, "minItems", "maxItems", value.Count, "items", at, errors);
        if (rules["uniqueItems"]?.GetValue<bool>() == true && value.Select(item => item?.ToJsonString() ?? "null").Distinct(StringComparer.Ordinal).Count() != value.Count)
        {
            errors.Add($"{at}: holds an item twice");
        }

        if (rules["items"] is { } schema)
        {
            for (var i = 0; i < value.Count; i++)
            {
                Check(schema, value[i], $"{at}[{i}]", closed, errors);
            }
        }
    }

    // The lengths of the description count code points.
    private static void CheckText(JsonObject rules, string value, string at, List<string> errors)
    {
        Bound(rules, "minLength", "maxLength", value.EnumerateRunes().Count(), "characters", at, errors);
        if (rules["pattern"] is { } pattern && !Regex.IsMatch(value, pattern.GetValue<string>(), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTime))
        {
            errors.Add($"{at}: does not match {pattern}");
        }

        if (rules["format"]?.GetValue<string>() == "uri" && !Uri.TryCreate(value, UriKind.Absolute, out _))
        {
            errors.Add($"{at}: is no address");
        }
    }

    private static void CheckNumber(JsonObject rules, decimal value, string at, List<string> errors)
    {
        if (rules["minimum"] is JsonValue least && value < Number(least))
        {
            errors.Add($"{at}: is below {least}");
        }

        if (rules["maximum"] is JsonValue most && value > Number(most))
        {
            errors.Add($"{at}: is above {most}");
        }
    }

    private static void Bound(JsonObject rules, string least, string most, int count, string what, string at, List<string> errors)
    {
        if (rules[least] is { } low && count < low.GetValue<int>())
        {
            errors.Add($"{at}: has {count} {what}, fewer than {low}");
        }

        if (rules[most] is { } high && count > high.GetValue<int>())
        {
            errors.Add($"{at}: has {count} {what}, more than {high}");
        }
    }
}
