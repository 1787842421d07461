namespace Bot.Core.Chat.Charts;

/// <summary>Draws a chart as SVG: every mark is one thing as printed, nothing is averaged or joined by a line.</summary>
public static class ChartSvg
{
    /// <returns>A whole SVG document; null when there is nothing to draw.</returns>
    public static string? Draw(ChartData data, Locale locale, ChartTheme theme) => null;
}
