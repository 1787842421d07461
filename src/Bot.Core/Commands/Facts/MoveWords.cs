using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Commands.Facts;

/// <summary>Says a move in the reader's language.</summary>
internal static class MoveWords
{
    /// <summary><c>−16.97%</c>, <c>약 +3%</c>, <c>−5% 이상</c>, <c>최대 −17%</c>. The sign is a minus, not a hyphen, so that no platform takes it for a list.</summary>
    public static string Percent(Move move, Locale locale) => Percent(move.Percent, move.Direction, move.Bound, locale);

    public static string Percent(decimal percent, MoveDirection? direction, Bound bound, Locale locale)
    {
        var sign = direction switch
        {
            MoveDirection.Up => "+",
            MoveDirection.Down => "−",
            _ => "",
        };
        var number = $"{sign}{locale.Number(percent)}%";
        return bound switch
        {
            Bound.About => locale.Pick($"약 {number}", $"about {number}"),
            Bound.AtLeast => locale.Pick($"{number} 이상", $"{number} or more"),
            Bound.AtMost => locale.Pick($"최대 {number}", $"up to {number}"),
            _ => number,
        };
    }

    public static string Kind(MoveKind? kind, Locale locale) => kind switch
    {
        MoveKind.Close => locale.Pick("종가", "close"),
        MoveKind.Intraday => locale.Pick("장중", "intraday"),
        MoveKind.Premarket => locale.Pick("개장 전", "pre-market"),
        MoveKind.Afterhours => locale.Pick("시간외", "after hours"),
        MoveKind.Futures => locale.Pick("선물", "futures"),
        MoveKind.MarketCap => locale.Pick("시가총액", "market value"),
        MoveKind.Period => locale.Pick("기간", "over a period"),
        _ => locale.Pick("시점 표시 없음", "time of day not printed"),
    };
}
