namespace Bot.Core.Chat.Plain;

/// <summary>How the plain renderer lays a reply out.</summary>
public sealed record PlainTextOptions
{
    /// <summary>Cells of a line; 0 never breaks lines, as suits a pipe.</summary>
    public int Width { get; init; } = 88;

    /// <summary>What stands before and after marked words: <c>[</c> and <c>]</c> for a file, an escape sequence for a terminal. Only set by us, never taken from text.</summary>
    public string MarkStart { get; init; } = "[";

    public string MarkEnd { get; init; } = "]";

    /// <summary>False where a reader cannot type a command in reply, as in the output of one <c>ask</c>.</summary>
    public bool ShowChoices { get; init; } = true;
}
