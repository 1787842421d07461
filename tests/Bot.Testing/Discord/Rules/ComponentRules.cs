using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rules;

/// <summary>How components may stand together (components/reference).</summary>
internal static class ComponentRules
{
    private const int ActionRow = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int TextDisplay = 10;
    private const int Link = 5;
    private const int MaximumComponents = 40;
    private const int MaximumText = 4000;

    public static void Check(JsonArray? components, bool isV2, List<string> errors)
    {
        var all = Flatten(components).ToList();
        if (!isV2)
        {
            CheckLegacy(components, all, errors);
        }

        if (all.Count > MaximumComponents)
        {
            errors.Add($"components: {all.Count}, more than {MaximumComponents}");
        }

        var text = all.Where(one => Type(one) == TextDisplay).Sum(one => one["content"]?.GetValue<string>().Length ?? 0);
        if (text > MaximumText)
        {
            errors.Add($"components: {text} characters of text in sum, more than {MaximumText}");
        }

        foreach (var blank in all.Where(one => Type(one) == TextDisplay && string.IsNullOrWhiteSpace(one["content"]?.GetValue<string>())))
        {
            errors.Add($"components: a text display without text: {blank.ToJsonString()}");
        }

        CheckIds(all, errors);
        foreach (var row in all.Where(one => Type(one) == ActionRow))
        {
            CheckRow(row, errors);
        }

        foreach (var one in all)
        {
            CheckControl(one, errors);
        }
    }

    private static IEnumerable<JsonObject> Flatten(JsonArray? components)
    {
        foreach (var component in components?.OfType<JsonObject>() ?? [])
        {
            yield return component;
            foreach (var inner in Flatten(component["components"] as JsonArray))
            {
                yield return inner;
            }

            if (component["accessory"] is JsonObject accessory)
            {
                yield return accessory;
            }
        }
    }

    private static int Type(JsonObject component) => component["type"]?.GetValue<int>() ?? 0;

    private static void CheckLegacy(JsonArray? components, List<JsonObject> all, List<string> errors)
    {
        if (components?.Count > 5 || components?.OfType<JsonObject>().Any(one => Type(one) != ActionRow) == true)
        {
            errors.Add("components: without the flag of components v2 a message takes at most five action rows and nothing else");
        }

        if (all.Exists(one => Type(one) > 8))
        {
            errors.Add("components: layout components need the flag of components v2");
        }
    }

    private static void CheckIds(List<JsonObject> all, List<string> errors)
    {
        foreach (var twice in all.Select(one => one["custom_id"]?.GetValue<string>()).OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            errors.Add($"components: the custom id {twice.Key} stands twice in the message");
        }
    }

    private static void CheckRow(JsonObject row, List<string> errors)
    {
        var inner = (row["components"] as JsonArray ?? []).OfType<JsonObject>().Select(Type).ToList();
        if (inner.Count is 0 or > 5 || (inner.Exists(type => type != Button) && inner.Count > 1))
        {
            errors.Add("components: a row takes one to five buttons or one select");
        }
    }

    private static void CheckControl(JsonObject one, List<string> errors)
    {
        if (Type(one) == Button)
        {
            var isLink = one["style"]?.GetValue<int>() == Link;
            if (isLink != one.ContainsKey("url") || isLink == one.ContainsKey("custom_id"))
            {
                errors.Add("components: a link button has a url, every other a custom id");
            }

            if (string.IsNullOrWhiteSpace(one["label"]?.GetValue<string>()) && one["emoji"] is null)
            {
                errors.Add("components: a button needs a label or an emoji");
            }
        }

        if (Type(one) == StringSelect
            && (one["options"] as JsonArray ?? []).GroupBy(option => option?["value"]?.GetValue<string>(), StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            errors.Add("components: a select has the same value twice");
        }
    }
}
