namespace Bot.Core.Chat.Buttons;

/// <summary>A button: what it says, what it does, and a few words more where a platform has room for them.</summary>
public sealed record ChatButton(string Label, ChatAction Action, string? Hint = null);
