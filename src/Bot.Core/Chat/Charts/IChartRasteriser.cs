namespace Bot.Core.Chat.Charts;

/// <summary>Turns a chart into a picture for platforms that show no SVG.</summary>
public interface IChartRasteriser
{
    /// <summary>False where the library behind it is missing: then a reply goes out without its chart.</summary>
    bool IsAvailable { get; }

    /// <param name="svg">From <see cref="ChartSvg"/>.</param>
    /// <param name="pixelWidth">The width of the picture; its height follows.</param>
    /// <returns>A PNG; null when it could not be made.</returns>
    byte[]? ToPng(string svg, int pixelWidth);
}
