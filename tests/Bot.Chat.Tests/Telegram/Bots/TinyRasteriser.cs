using Bot.Core.Chat.Charts;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>Makes the same tiny picture of everything.</summary>
internal sealed class TinyRasteriser : IChartRasteriser
{
    public bool IsAvailable => true;

    public byte[]? ToPng(string svg, int pixelWidth) => Tiny.Png;
}
