using Bot.Chat.Discord.Protocol.Messages;
using Bot.Core.Chat;
using Bot.Core.Chat.Charts;

namespace Bot.Chat.Discord.Rendering;

/// <summary>Charts as attachments.</summary>
internal sealed class ChartPicture(IChartRasteriser rasteriser)
{
    private const int PixelWidth = 1200;

    /// <summary>What Discord takes everywhere; an interaction may allow more.</summary>
    private const long DefaultLimit = 10 * 1024 * 1024;

    public bool IsAvailable => rasteriser.IsAvailable;

    /// <summary>Null when there is nothing to draw, no way to draw it, or no room for it.</summary>
    public MessageFile? Draw(Reply reply, long? limit)
        => IsAvailable
            && reply.Chart is { } chart
            && ChartSvg.Draw(chart, reply.Locale, ChartTheme.Light) is { } svg
            && rasteriser.ToPng(svg, PixelWidth) is { } png
            && png.Length <= (limit ?? DefaultLimit)
                ? new MessageFile("chart.png", "image/png", png)
                : null;
}
