namespace Bot.Host.CommandLine;

/// <summary>The one way to the terminal: answers go to <see cref="Out"/>, everything about the run to <see cref="Error"/>.</summary>
internal sealed record HostConsole
{
    /// <summary>Cells of a line where a terminal does not tell its size, as under <c>script</c> and in some containers.</summary>
    private const int UsualWidth = 80;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    /// <summary>Somebody sits at the other end: both input and output are a terminal.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Progress can be drawn on <see cref="Error"/>.</summary>
    public bool CanDrawProgress { get; init; }

    /// <summary>Cells of a line; 0 when the output is no terminal.</summary>
    public int Width { get; init; }

#pragma warning disable RS0030 // This is the console surface that the rule speaks of.
    public static HostConsole System()
    {
        var utf8 = new global::System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        Console.InputEncoding = utf8;
        return new HostConsole
        {
            Out = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = false } : Console.Out,
            Error = Console.Error,
            In = Console.In,
            IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            CanDrawProgress = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 0 : WindowWidth() is > 0 and var width ? Math.Clamp(width, 40, 110) : UsualWidth,
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            // A terminal that does not tell its size.
            return 0;
        }
    }
#pragma warning restore RS0030
}
