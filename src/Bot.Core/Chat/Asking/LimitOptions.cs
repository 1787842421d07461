namespace Bot.Core.Chat.Asking;

/// <summary>The configuration section <c>Limits</c>: how much one user and one room may ask. Zero switches a limit off.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Commands at once before a user has to wait.</summary>
    public int UserBurst { get; set; } = 10;

    /// <summary>Commands a minute that a user gets back.</summary>
    public int UserPerMinute { get; set; } = 30;

    /// <summary>Commands at once in one room, by all its users together.</summary>
    public int ChatBurst { get; set; } = 40;

    public int ChatPerMinute { get; set; } = 120;
}
