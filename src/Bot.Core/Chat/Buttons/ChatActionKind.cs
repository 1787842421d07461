namespace Bot.Core.Chat.Buttons;

/// <summary>What a button does.</summary>
public enum ChatActionKind
{
    /// <summary>A choice taken: asks its command.</summary>
    Ask,

    /// <summary>Another page of the command.</summary>
    Page,

    /// <summary>Another part of a page that one message cannot hold.</summary>
    Part,

    /// <summary>Opens the cited paragraph.</summary>
    Source,

    /// <summary>Shows the chart.</summary>
    Chart,
}
