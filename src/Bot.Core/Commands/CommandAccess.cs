namespace Bot.Core.Commands;

/// <summary>Who may use a command.</summary>
public enum CommandAccess
{
    Everyone,

    /// <summary>Whoever may manage the channel; the platform is asked, not the message.</summary>
    ChannelManagers,

    /// <summary>The user ids that the configuration names.</summary>
    Admins,
}
