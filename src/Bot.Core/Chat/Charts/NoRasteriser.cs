namespace Bot.Core.Chat.Charts;

/// <summary>Makes no pictures.</summary>
public sealed class NoRasteriser : IChartRasteriser
{
    public bool IsAvailable => false;

    public byte[]? ToPng(string svg, int pixelWidth) => null;
}
