using System.Globalization;
using Bot.Chat.Discord.Protocol.Interactions;

namespace Bot.Chat.Discord.Answering;

/// <summary>Who may say what a channel gets: by the bits that Discord itself computed for the member in this channel (topics/permissions).</summary>
internal static class RoomRights
{
    private const ulong Administrator = 1UL << 3;
    private const ulong ManageChannels = 1UL << 4;
    private const ulong ManageThreads = 1UL << 34;
    private const int Guild = 0;
    private const int WithBot = 1;

    // The key of authorizing_integration_owners under which the guild stands that has the bot.
    private const string ByGuild = "0";

    /// <summary>
    /// Null where the bot cannot post unasked: in a guild that does not have it, where somebody brought it along as an application of his own, and between people.
    /// </summary>
    public static Func<CancellationToken, ValueTask<bool>>? Of(Interaction interaction) => interaction switch
    {
        { GuildId: not null, AuthorizingIntegrationOwners: { } owners } when !owners.ContainsKey(ByGuild) => null,
        { GuildId: not null } or { Context: Guild } => _ => ValueTask.FromResult(MayManage(interaction)),
        { Context: WithBot } => _ => ValueTask.FromResult(true),
        _ => null,
    };

    private static bool MayManage(Interaction interaction)
    {
        var asked = interaction.Channel?.IsThread == true ? Administrator | ManageChannels | ManageThreads : Administrator | ManageChannels;
        return ulong.TryParse(interaction.Member?.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && (bits & asked) != 0;
    }
}
