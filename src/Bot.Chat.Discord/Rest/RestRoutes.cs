using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;

namespace Bot.Chat.Discord.Rest;

/// <summary>The few routes that the bot uses, each with what may be done when it fails.</summary>
internal static class RestRoutes
{
    private const int AlreadyAcknowledged = 40060;

    public static RestRequest Me { get; } = new() { Method = HttpMethod.Get, Path = "applications/@me", Route = "GET /applications/@me", IsRepeatable = true };

    public static RestRequest Gateway { get; } = new() { Method = HttpMethod.Get, Path = "gateway/bot", Route = "GET /gateway/bot", IsRepeatable = true };

    // Replacing the same list twice leaves the same list.
    public static RestRequest Commands(Snowflake application) => new()
    {
        Method = HttpMethod.Put,
        Path = $"applications/{application}/commands",
        Route = "PUT /applications/{application}/commands",
        IsRepeatable = true,
    };

    public static RestRequest Callback(Interaction interaction) => new()
    {
        Method = HttpMethod.Post,
        Path = $"interactions/{interaction.Id}/{interaction.Token}/callback",
        Route = "POST /interactions/{interaction}/{token}/callback",
        Major = interaction.Token,
        IsBots = false,
        IsRepeatable = true,
        DoneBefore = AlreadyAcknowledged,
        Patience = TimeSpan.FromSeconds(3),
    };

    public static RestRequest Original(Interaction interaction) => new()
    {
        Method = HttpMethod.Patch,
        Path = $"webhooks/{interaction.ApplicationId}/{interaction.Token}/messages/@original",
        Route = "PATCH /webhooks/{application}/{token}/messages/@original",
        Major = interaction.Token,
        IsBots = false,
        IsRepeatable = true,
        Patience = TimeSpan.FromMinutes(2),
    };

    // Discord takes no nonce here: a second attempt could be a second message.
    public static RestRequest FollowUp(Interaction interaction) => new()
    {
        Method = HttpMethod.Post,
        Path = $"webhooks/{interaction.ApplicationId}/{interaction.Token}",
        Route = "POST /webhooks/{application}/{token}",
        Major = interaction.Token,
        IsBots = false,
    };

    public static RestRequest Read(Snowflake channel, Snowflake? before) => new()
    {
        Method = HttpMethod.Get,
        Path = before is { } end ? $"channels/{channel}/messages?limit=100&before={end}" : $"channels/{channel}/messages?limit=100",
        Route = "GET /channels/{channel}/messages",
        Major = channel.ToString(),
        IsRepeatable = true,
    };

    // The nonce makes repetitions harmless.
    public static RestRequest Messages(Snowflake channel) => new()
    {
        Method = HttpMethod.Post,
        Path = $"channels/{channel}/messages",
        Route = "POST /channels/{channel}/messages",
        Major = channel.ToString(),
        IsRepeatable = true,
    };
}
