namespace Bot.Testing.Telegram.Markup;

/// <summary>A text as readers see it.</summary>
public sealed record ParsedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    /// <summary>In code points, as the server counts.</summary>
    public int Length => Text.EnumerateRunes().Count();
}
