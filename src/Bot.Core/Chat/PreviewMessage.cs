namespace Bot.Core.Chat;

/// <summary>One message as a platform would show it.</summary>
/// <param name="Text">What a reader sees, as marked text with line feeds; no markup characters.</param>
/// <param name="Source">What is sent: the platform's own markup.</param>
/// <param name="Buttons">Labels, row by row.</param>
public sealed record PreviewMessage(string Text, string Source, IReadOnlyList<IReadOnlyList<string>> Buttons);
