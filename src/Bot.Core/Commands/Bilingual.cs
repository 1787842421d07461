using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>A sentence of ours in both languages.</summary>
public sealed record Bilingual(string Korean, string English)
{
    public string In(Locale locale) => locale.Pick(Korean, English);
}
