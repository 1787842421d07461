using System.Text;
using Bot.Core.Chat.Plain;

namespace Bot.Core.Chat.Charts;

/// <summary>How wide a text is at most, in any of the fonts that may set it: nothing here knows which one does.</summary>
internal static class TextMeasure
{
    private const double Wide = 1.0;
    private const double Broad = 0.92;
    private const double Usual = 0.62;
    private const double Thin = 0.36;

    public static double Of(string text, double size) => text.EnumerateRunes().Sum(Em) * size;

    /// <summary>As much of the text as fits, with an ellipsis.</summary>
    public static string Fit(string text, double size, double width)
    {
        var cut = text;
        for (var limit = Math.Min(text.Length, 200); limit > 1 && Of(cut, size) > width; limit--)
        {
            cut = Excerpt.Cut(text, limit - 1);
        }

        return cut;
    }

    private static double Em(Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or ':' or '|' or '!' or '\'' or 'i' or 'l' or 'j' or '·' => Thin,
        'M' or 'W' or 'm' or 'w' or '%' or '@' or '—' or '…' => Broad,
        _ => DisplayWidth.Of(rune) > 1 ? Wide : rune.Value is >= 'A' and <= 'Z' ? 0.75 : DisplayWidth.Of(rune) == 0 ? 0 : Usual,
    };
}
