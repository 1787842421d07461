namespace Bot.Core.Administration;

/// <summary>Who wanted a reload.</summary>
public enum ReloadCause
{
    /// <summary>The start of the service.</summary>
    Start,

    /// <summary>An admin, by <c>/reload</c>.</summary>
    Admin,

    /// <summary>The feeds, which stored articles.</summary>
    Feeds,
}
