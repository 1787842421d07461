using System.ComponentModel.DataAnnotations;

namespace Bot.Chat.Discord;

/// <summary>Section <c>Discord</c>. Without a token Discord is off.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token from the developer portal; give it as environment variable <c>Discord__Token</c>. Empty: Discord is off.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where interactions come from.</summary>
    public InteractionDelivery Interactions { get; set; } = InteractionDelivery.Gateway;

    /// <summary>The application's public key (64 hex digits), needed for HTTP interactions alone.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>The path under which HTTP interactions arrive.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; set; } = "/discord/interactions";

    /// <summary>Connections to the gateway; 0 takes as many as Discord recommends.</summary>
    [Range(0, 10_000)]
    public int Shards { get; set; }

    /// <summary>The root of the REST interface; another one only for tests and proxies.</summary>
    [Required(AllowEmptyStrings = false)]
    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    public bool IsOn => Token.Length > 0;
}
