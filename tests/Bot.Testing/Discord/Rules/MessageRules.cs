using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rules;

/// <summary>What Discord demands of a message beyond its description (resources/message, "Create Message", and components/reference).</summary>
public static class MessageRules
{
    private const int ComponentsV2 = 1 << 15;
    private const int KnownFlags = (1 << 2) | (1 << 6) | (1 << 12) | (1 << 13) | ComponentsV2;
    private const int DeferFlags = 1 << 6;

    /// <param name="message">The body, or the data of an interaction's answer.</param>
    /// <param name="files">The names of the files sent along.</param>
    /// <param name="isEdit">An edit may leave everything out.</param>
    public static IReadOnlyList<string> Check(JsonObject message, IReadOnlyList<string> files, bool isEdit)
    {
        var errors = new List<string>();
        var flags = message["flags"]?.GetValue<int>() ?? 0;
        if ((flags & ~KnownFlags) != 0)
        {
            errors.Add($"flags: {flags} holds bits that nobody may set");
        }

        var isV2 = (flags & ComponentsV2) != 0;
        if (isV2)
        {
            CheckExclusive(message, errors);
        }
        else if (!isEdit && !IsFilled(message, files))
        {
            errors.Add("Cannot send an empty message");
        }

        CheckContent(message, errors);
        EmbedRules.Check(message["embeds"] as JsonArray, errors);
        ComponentRules.Check(message["components"] as JsonArray, isV2, errors);
        CheckFiles(message, files, isV2, errors);
        CheckMentions(message, errors);
        return errors;
    }

    /// <summary>An answer that comes later may only say whether it will be for the asker alone.</summary>
    public static IReadOnlyList<string> CheckDefer(JsonObject? data)
        => data is null || (data.All(pair => pair.Key == "flags") && (data["flags"]?.GetValue<int>() ?? 0) is 0 or DeferFlags) ? [] : ["a deferral may set the flag EPHEMERAL and nothing else"];

    private static void CheckExclusive(JsonObject message, List<string> errors)
    {
        foreach (var name in new[] { "content", "embeds", "sticker_ids", "poll" })
        {
            if (message[name] is { } present && (present is not JsonArray list || list.Count > 0))
            {
                errors.Add($"{name}: cannot be used with components v2");
            }
        }

        if (message["components"] is not JsonArray { Count: > 0 })
        {
            errors.Add("components: a message of components v2 needs some");
        }
    }

    private static bool IsFilled(JsonObject message, IReadOnlyList<string> files)
        => files.Count > 0
            || message["content"]?.GetValue<string>().Trim().Length > 0
            || new[] { "embeds", "components", "sticker_ids" }.Any(name => message[name] is JsonArray { Count: > 0 })
            || message["poll"] is not null;

    private static void CheckContent(JsonObject message, List<string> errors)
    {
        if (message["content"]?.GetValue<string>().Length > 2000)
        {
            errors.Add("content: longer than 2000 characters");
        }

        if (message["nonce"] is JsonValue nonce && nonce.ToString().Length > 25)
        {
            errors.Add("nonce: longer than 25 characters");
        }
    }

    private static void CheckFiles(JsonObject message, IReadOnlyList<string> files, bool isV2, List<string> errors)
    {
        var attachments = message["attachments"] as JsonArray ?? [];
        var shown = (message["components"]?.ToJsonString() ?? "") + (message["embeds"]?.ToJsonString() ?? "");
        foreach (var attachment in attachments)
        {
            if (attachment?["id"] is not JsonValue id || id.GetValueKind() != System.Text.Json.JsonValueKind.String)
            {
                errors.Add("attachments: an id must be a string");
            }
        }

        foreach (var file in files.Where(file => isV2 && !shown.Contains($"attachment://{file}", StringComparison.Ordinal)))
        {
            errors.Add($"{file}: an attachment of a message of components v2 must be shown by a component");
        }

        foreach (var name in AttachmentNames(shown).Where(name => !files.Contains(name, StringComparer.Ordinal)))
        {
            errors.Add($"attachment://{name}: there is no such file");
        }
    }

    private static IEnumerable<string> AttachmentNames(string json)
    {
        const string Mark = "\"attachment://";
        for (var at = json.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = json.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var start = at + Mark.Length;
            yield return json[start..json.IndexOf('"', start)];
        }
    }

    private static void CheckMentions(JsonObject message, List<string> errors)
    {
        if (message["allowed_mentions"] is not JsonObject mentions || mentions["parse"] is not JsonArray parse)
        {
            return;
        }

        foreach (var kind in new[] { "users", "roles" })
        {
            if (mentions[kind] is JsonArray { Count: > 0 } && parse.Any(one => one?.GetValue<string>() == kind))
            {
                errors.Add($"allowed_mentions: {kind} are given both as a list and as a kind");
            }
        }
    }
}
