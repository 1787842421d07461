namespace Bot.Core.Chat.Asking;

/// <summary>Something that may be typed next.</summary>
/// <param name="Label">What a reader sees; at most 100 UTF-16 units.</param>
/// <param name="Value">What goes into the command; at most 100 UTF-16 units.</param>
public sealed record Suggestion(string Label, string Value)
{
    /// <summary>What Discord allows for the name and the value of a choice.</summary>
    public const int Longest = 100;

    /// <summary>Null when the value is too long to be offered: cut, it would mean something else.</summary>
    internal static Suggestion? Of(string label, string value)
        => value.Length is > 0 and <= Longest ? new Suggestion(Excerpt.Cut(Plain.TerminalText.Safe(label), Longest), value) : null;
}
