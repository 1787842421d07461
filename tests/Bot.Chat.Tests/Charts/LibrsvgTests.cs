using System.Buffers.Binary;
using Bot.Charts.Librsvg;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Chat.Tests.Charts;

public sealed class LibrsvgTests
{
    private const string Reason = "librsvg-2.so.2 is not installed (apt-get install librsvg2-2).";

    private readonly LibrsvgRasteriser rasteriser = new(NullLogger<LibrsvgRasteriser>.Instance);

    [Theory]
    [InlineData(400, 200)]
    [InlineData(1600, 800)]
    public void A_picture_has_the_width_asked_for_and_the_height_that_follows(int width, int height)
    {
        Assert.SkipUnless(rasteriser.IsAvailable, Reason);

        var png = rasteriser.ToPng("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"400\"><text x=\"9\" y=\"40\">엔비디아 −16.97%</text></svg>", width)!;

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((width, height), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no picture")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>")]
    public void What_is_no_picture_gives_none(string svg)
    {
        Assert.SkipUnless(rasteriser.IsAvailable, Reason);

        Assert.Null(rasteriser.ToPng(svg, 800));
    }

    [Fact]
    public async Task Many_pictures_may_be_drawn_at_the_same_time()
    {
        Assert.SkipUnless(rasteriser.IsAvailable, Reason);

        var drawn = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => rasteriser.ToPng($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><circle r=\"{i + 10}\"/></svg>", 200), TestContext.Current.CancellationToken)));

        Assert.All(drawn, Assert.NotNull);
    }
}
