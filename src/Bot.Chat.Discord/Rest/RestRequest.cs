namespace Bot.Chat.Discord.Rest;

/// <summary>One call of the REST interface.</summary>
internal sealed record RestRequest
{
    public required HttpMethod Method { get; init; }

    /// <summary>Relative to the interface's root, tokens included: never to be logged.</summary>
    public required string Path { get; init; }

    /// <summary>The path with placeholders, for rate limits and for people: <c>POST /channels/{channel}/messages</c>.</summary>
    public required string Route { get; init; }

    /// <summary>What Discord counts apart within a route: channel, guild, or webhook with its token (topics/rate-limits).</summary>
    public string Major { get; init; } = "";

    /// <summary>Whether it carries the bot's token. Those of interactions carry their own in the path, and are exempt from the global limit.</summary>
    public bool IsBots { get; init; } = true;

    /// <summary>Whether it may be sent again when nobody knows what became of it.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The error that a repetition gets when the first one had arrived after all, such as 40060 "already acknowledged".</summary>
    public int? DoneBefore { get; init; }

    /// <summary>After this the answer is of no use to anybody.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Makes the body, anew for every attempt; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }
}
