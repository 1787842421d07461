namespace Bot.Core.Chat.Asking;

/// <summary>Something that may be typed next.</summary>
/// <param name="Label">What a reader sees; at most 100 UTF-16 units.</param>
/// <param name="Value">What goes into the command; at most 100 UTF-16 units.</param>
public sealed record Suggestion(string Label, string Value);
