using System.Buffers.Binary;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Core.Chat;
using Bot.Core.Chat.Charts;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>Charts as photos: at most 10 MB, width and height together at most 10000 pixels, ratio at most 20 (https://core.telegram.org/bots/api#sendphoto).</summary>
internal sealed class ChartPicture(IChartRasteriser rasteriser)
{
    // Two pixels for each point of the widest phone.
    private const int PixelWidth = 1200;
    private const int MostBytes = 10 * 1024 * 1024;
    private const int MostPixels = 10_000;
    private const int MostRatio = 20;

    public bool IsAvailable => rasteriser.IsAvailable;

    /// <summary>Null when there is nothing to draw, or no way to draw it.</summary>
    public PhotoFile? Draw(Reply reply)
        => IsAvailable
            && reply.Chart is { } chart
            && ChartSvg.Draw(chart, reply.Locale, ChartTheme.Light) is { } svg
            && rasteriser.ToPng(svg, PixelWidth) is { } png
            && IsSendable(png)
                ? new PhotoFile("chart.png", png)
                : null;

    private static bool IsSendable(byte[] png)
    {
        if (png.Length is < 24 or > MostBytes)
        {
            return false;
        }

        // PNG keeps width and height, big endian, behind its signature and the head of its first chunk.
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        return width > 0 && height > 0 && width + height <= MostPixels && Math.Max(width, height) <= MostRatio * Math.Min(width, height);
    }
}
