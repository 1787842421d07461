using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>Interactions as Discord sends them, without id and token.</summary>
public static class InteractionPayloads
{
    /// <summary>Who does all this.</summary>
    public const string User = "80351110224678912";

    /// <summary>Where they come from.</summary>
    public const string Channel = "1331900000000000001";

    /// <summary>Somebody sent a command.</summary>
    /// <param name="name">Its default name.</param>
    /// <param name="options">By name; a number goes as a number.</param>
    /// <param name="locale">The asker's language.</param>
    public static JsonObject Command(string name, IReadOnlyDictionary<string, object>? options = null, string locale = "ko")
        => Of(2, locale, new JsonObject
        {
            ["id"] = "771825006014889984",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = Options(options, focused: null),
        });

    /// <summary>Somebody types into an option.</summary>
    public static JsonObject Autocomplete(string name, string option, string typed, string locale = "ko")
        => Of(4, locale, new JsonObject
        {
            ["id"] = "771825006014889984",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = Options(new Dictionary<string, object>(StringComparer.Ordinal) { [option] = typed }, focused: option),
        });

    /// <summary>Somebody pressed a button of a message.</summary>
    public static JsonObject Press(string customId, string locale = "ko", bool ephemeral = false)
        => OnMessage(ephemeral, Of(3, locale, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2, ["id"] = 3 }));

    /// <summary>Somebody chose in a menu of a message.</summary>
    public static JsonObject Choose(string customId, string value, string locale = "ko")
        => OnMessage(ephemeral: false, Of(3, locale, new JsonObject { ["custom_id"] = customId, ["component_type"] = 3, ["id"] = 3, ["values"] = new JsonArray(value) }));

    private static JsonObject OnMessage(bool ephemeral, JsonObject payload)
    {
        payload["message"] = new JsonObject { ["id"] = "1331900000000000099", ["channel_id"] = Channel, ["flags"] = ephemeral ? 64 | 32768 : 32768 };
        return payload;
    }

    private static JsonArray Options(IReadOnlyDictionary<string, object>? options, string? focused)
    {
        var array = new JsonArray();
        foreach (var (name, value) in options ?? new Dictionary<string, object>(StringComparer.Ordinal))
        {
            var option = new JsonObject { ["name"] = name, ["type"] = value is int ? 4 : 3, ["value"] = value is int number ? number : (string)value };
            if (name == focused)
            {
                option["focused"] = true;
            }

            array.Add(option);
        }

        return array;
    }

    private static JsonObject Of(int type, string locale, JsonObject data) => new()
    {
        ["type"] = type,
        ["version"] = 1,
        ["data"] = data,
        ["guild_id"] = "1331900000000000000",
        ["channel_id"] = Channel,
        ["channel"] = new JsonObject { ["id"] = Channel, ["type"] = 0 },
        ["member"] = new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = User, ["username"] = "reader", ["discriminator"] = "0", ["global_name"] = null, ["avatar"] = null },
            ["permissions"] = "2147483647",
            ["roles"] = new JsonArray(),
            ["joined_at"] = "2024-01-01T00:00:00+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        },
        ["locale"] = locale,
        ["guild_locale"] = "ko",
        ["app_permissions"] = "2147483647",
        ["attachment_size_limit"] = 10_485_760,
        ["entitlements"] = new JsonArray(),
        ["authorizing_integration_owners"] = new JsonObject { ["0"] = "1331900000000000000" },
        ["context"] = 0,
    };
}
