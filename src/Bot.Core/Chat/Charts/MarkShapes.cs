using Bot.Core.Extraction.Moves;

namespace Bot.Core.Chat.Charts;

/// <summary>The shape that stands for a kind of move. Shapes differ without their colour, also when they are small.</summary>
internal static class MarkShapes
{
    /// <summary>A statement, and a close.</summary>
    public const string Circle = "M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z";

    public static string Of(MoveKind? kind) => kind switch
    {
        MoveKind.Close => Circle,
        MoveKind.Intraday => "M0 -10L10 0L0 10L-10 0Z",
        MoveKind.Premarket => "M-7 -9L9 0L-7 9Z",
        MoveKind.Afterhours => "M7 -9L-9 0L7 9Z",
        MoveKind.Futures => "M-7.5 -7.5H7.5V7.5H-7.5Z",
        MoveKind.MarketCap => "M0 -10L9.5 -3L6 8H-6L-9.5 -3Z",
        MoveKind.Period => "M-13 -4H13V4H-13Z",
        _ => "M-9 -5L-5 -9L0 -4L5 -9L9 -5L4 0L9 5L5 9L0 4L-5 9L-9 5L-4 0Z",
    };
}
