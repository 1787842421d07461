using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>The bot as Discord describes it.</summary>
internal static class EmulatedBot
{
    public static JsonObject User(EmulatorSettings settings) => new()
    {
        ["id"] = Id(settings),
        ["username"] = "aftershock",
        ["discriminator"] = "0000",
        ["global_name"] = null,
        ["avatar"] = null,
        ["bot"] = true,
        ["verified"] = true,
        ["flags"] = 0,
    };

    public static JsonObject Application(EmulatorSettings settings) => new()
    {
        ["id"] = Id(settings),
        ["name"] = "aftershock",
        ["icon"] = null,
        ["description"] = "",
        ["flags"] = 0,
        ["verify_key"] = new string('a', 64),
        ["bot"] = User(settings),
    };

    public static string Id(EmulatorSettings settings) => settings.ApplicationId.ToString(CultureInfo.InvariantCulture);
}
