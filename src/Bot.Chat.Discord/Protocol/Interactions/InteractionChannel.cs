namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>The channel in which something was asked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">resources/channel, "Channel Types".</param>
internal sealed record InteractionChannel(Snowflake Id, int Type)
{
    /// <summary>Announcement, public and private threads; a forum's posts are public threads.</summary>
    public bool IsThread => Type is 10 or 11 or 12;
}
