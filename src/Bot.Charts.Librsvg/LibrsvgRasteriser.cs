using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Bot.Core.Chat.Charts;
using Microsoft.Extensions.Logging;

namespace Bot.Charts.Librsvg;

/// <summary>Charts as PNG through librsvg (Debian's librsvg2-2), with the fonts that fontconfig finds (fonts-nanum).</summary>
internal sealed partial class LibrsvgRasteriser : IChartRasteriser
{
    private const int Argb32 = 0;
    private const int MostPixels = 8000;

    private readonly ILogger<LibrsvgRasteriser> logger;
    private readonly Lazy<bool> isAvailable;

    public LibrsvgRasteriser(ILogger<LibrsvgRasteriser> logger)
    {
        this.logger = logger;
        isAvailable = new Lazy<bool>(() =>
        {
            var canLoad = NativeRsvg.CanLoad();
            if (!canLoad)
            {
                Log.Missing(logger);
            }

            return canLoad;
        });
    }

    public bool IsAvailable => isAvailable.Value;

    public byte[]? ToPng(string svg, int pixelWidth)
    {
        if (!IsAvailable)
        {
            return null;
        }

        var data = Encoding.UTF8.GetBytes(svg);
        var handle = NativeRsvg.NewHandle(data, (nuint)data.Length, out var error);
        if (handle == 0)
        {
            NativeRsvg.FreeError(error);
            Log.NotDrawn(logger);
            return null;
        }

        try
        {
            return Draw(handle, pixelWidth);
        }
        finally
        {
            NativeRsvg.FreeObject(handle);
        }
    }

    private byte[]? Draw(nint handle, int pixelWidth)
    {
        if (!NativeRsvg.Size(handle, out var width, out var height) || width <= 0 || height <= 0)
        {
            Log.NotDrawn(logger);
            return null;
        }

        var columns = Math.Clamp(pixelWidth, 1, MostPixels);
        var rows = Math.Clamp((int)Math.Round(columns * height / width), 1, MostPixels);
        var surface = NativeRsvg.NewSurface(Argb32, columns, rows);
        var cairo = NativeRsvg.NewContext(surface);
        try
        {
            if (!NativeRsvg.Render(handle, cairo, new NativeRsvg.Viewport(0, 0, columns, rows), out var error))
            {
                NativeRsvg.FreeError(error);
                Log.NotDrawn(logger);
                return null;
            }

            return Png(surface);
        }
        finally
        {
            NativeRsvg.FreeContext(cairo);
            NativeRsvg.FreeSurface(surface);
        }
    }

    private static unsafe byte[]? Png(nint surface)
    {
        using var png = new MemoryStream();
        var closure = GCHandle.Alloc(png);
        try
        {
            return NativeRsvg.WritePng(surface, &Write, GCHandle.ToIntPtr(closure)) == 0 ? png.ToArray() : null;
        }
        finally
        {
            closure.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe int Write(nint closure, byte* bytes, uint length)
    {
        ((MemoryStream)GCHandle.FromIntPtr(closure).Target!).Write(new ReadOnlySpan<byte>(bytes, (int)length));
        return 0;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Charts are sent as tables only: librsvg 2 is not installed (Debian and Ubuntu: apt-get install librsvg2-2 fonts-nanum).")]
        public static partial void Missing(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "A chart could not be drawn by librsvg; the reply goes out without it.")]
        public static partial void NotDrawn(ILogger logger);
    }
}
