namespace Bot.Core.Chat.Charts;

/// <summary>Keys of a legend one after the other, on as many lines as they need.</summary>
internal sealed class LegendFlow(SvgWriter svg, ChartPalette colours, double left, double right, double top)
{
    private const double Size = 18;
    private const double Line = 32;
    private const double MarkRoom = 20;
    private const double Gap = 26;

    private double x;
    private double y = top;

    /// <summary>Where what follows may begin.</summary>
    public double Bottom => x > 0 ? y + Line : y;

    public void Key(string path, string fill, string stroke, string label)
    {
        var shown = TextMeasure.Fit(label, Size, right - left - MarkRoom - 10);
        var width = MarkRoom + 6 + TextMeasure.Of(shown, Size);
        if (x > 0 && left + x + width > right)
        {
            Break();
        }

        svg.Mark(path, left + x + (MarkRoom / 2), y + (Line / 2), fill, stroke);
        svg.Text(left + x + MarkRoom + 6, y + (Line / 2) + 6, shown, Size, colours.Text);
        x += width + Gap;
    }

    public void Words(string text, string colour)
    {
        Break();
        svg.Text(left, y + (Line / 2) + 6, TextMeasure.Fit(text, Size, right - left), Size, colour);
        (x, y) = (0, y + Line - 4);
    }

    public void Break() => (x, y) = (0, Bottom);
}
