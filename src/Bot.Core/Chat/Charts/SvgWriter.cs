using System.Globalization;
using System.Text;
using Bot.Core.Chat.Plain;

namespace Bot.Core.Chat.Charts;

/// <summary>Writes SVG elements. Every text passes <see cref="Escaped"/>; only presentation attributes are used, which no content security policy forbids.</summary>
internal sealed class SvgWriter
{
    public const string Fonts = "NanumGothic, Nanum Gothic, Noto Sans KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif";

    private readonly StringBuilder elements = new();

    /// <summary>What XML allows of a text, with its signs escaped.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in TerminalText.Safe(text).EnumerateRunes().Where(rune => (rune.Value & 0xFFFE) != 0xFFFE))
        {
            escaped.Append(rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public void Text(double x, double y, string text, double size, string fill, string anchor = "start", bool bold = false)
        => elements.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\" fill=\"{fill}\" text-anchor=\"{anchor}\"{(bold ? " font-weight=\"700\"" : "")}>{Escaped(text)}</text>\n");

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1)
        => elements.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" stroke=\"{stroke}\" stroke-width=\"{Number(width)}\"/>\n");

    public void Box(double x, double y, double width, double height, string fill)
        => elements.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"{fill}\"/>\n");

    /// <summary>A mark with the words that show when a pointer rests on it.</summary>
    /// <param name="path">Its outline around the origin.</param>
    /// <param name="x">Where to put it.</param>
    /// <param name="y">Where to put it.</param>
    /// <param name="fill">Inside; the background for a hollow mark.</param>
    /// <param name="stroke">Outline.</param>
    /// <param name="title">Null where the words stand beside it anyway.</param>
    public void Mark(string path, double x, double y, string fill, string stroke, string? title = null)
        => elements.Append(CultureInfo.InvariantCulture, $"<path class=\"mark\" transform=\"translate({Number(x)} {Number(y)})\" d=\"{path}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"2.5\" stroke-linejoin=\"round\">{(title is null ? "" : $"<title>{Escaped(title)}</title>")}</path>\n");

    /// <summary>A whole document of what was written.</summary>
    public string Document(double width, double height, string background, string label)
        => string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(width)} {Number(height)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" font-family=\"{Fonts}\" role=\"img\" aria-label=\"{Escaped(label)}\">\n<rect width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"{background}\"/>\n{elements}</svg>\n");
}
