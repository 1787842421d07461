namespace Bot.Core.Commands.Parsing;

/// <summary>A command line taken apart, before its values are understood.</summary>
/// <param name="Name">The command's name as typed, without slash and <c>@bot</c>.</param>
/// <param name="Rest">Everything after it, trimmed.</param>
public sealed record CommandLine(string Name, string Rest)
{
    /// <summary>More than anybody types by hand; a claim to check may be a pasted paragraph.</summary>
    public const int MaximumLength = 2000;

    /// <summary>Null when there is no command in the text.</summary>
    public static CommandLine? Parse(string text)
    {
        var line = CommandText.Clean(text);
        if (line.StartsWith('/') || line.StartsWith('／'))
        {
            line = line[1..].TrimStart();
        }

        if (line.Length == 0)
        {
            return null;
        }

        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var head = end < 0 ? line : line[..end];
        var at = head.IndexOf('@', StringComparison.Ordinal);
        return new CommandLine(at < 0 ? head : head[..at], end < 0 ? "" : line[(end + 1)..].Trim());
    }
}
