using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Commands.Grouping;

/// <summary>Why several numbers are printed for one session, as far as the articles' own words tell.</summary>
internal static class MoveDisagreement
{
    /// <summary>Null when all articles print the same.</summary>
    public static string? Explain(MoveSession session, Locale locale)
    {
        var moves = session.Entries.Select(entry => entry.Main).ToList();
        if (moves.Count < 2)
        {
            return null;
        }

        var reasons = Reasons(moves, locale).ToList();
        var numbers = string.Join(", ", moves.Select(move => $"{MoveWords.Percent(move, locale)} ({MoveWords.Kind(move.Kind, locale)})"));
        var reason = reasons.Count > 0
            ? string.Join(locale.Pick(", ", "; "), reasons)
            : locale.Pick("이유는 기사에 적혀 있지 않습니다", "the articles give no reason");
        return locale.Pick($"같은 날의 수치가 다릅니다: {numbers}. {reason}.", $"Different numbers for one day: {numbers}. {UpperFirst(reason)}.");
    }

    private static IEnumerable<string> Reasons(List<Move> moves, Locale locale)
    {
        if (moves.Select(move => move.Kind).OfType<MoveKind>().Distinct().Count() > 1)
        {
            yield return locale.Pick("재는 시점이나 대상이 다릅니다(장중·종가 등)", "they measure different things (during the session, at the close, …)");
        }

        if (moves.Exists(move => move.Bound is Bound.AtLeast or Bound.AtMost))
        {
            yield return locale.Pick("‘이상’·‘이하’는 한쪽 끝만 말합니다", "“or more” and “or less” give one end only");
        }

        var plain = moves.Where(move => move.Bound is Bound.Exact or Bound.About).ToList();
        if (Pairs(plain).Any(pair => pair.Left.Percent != pair.Right.Percent && MoveSessions.Agree(pair.Left, pair.Right)))
        {
            yield return locale.Pick("한쪽은 반올림하거나 어림한 수치입니다", "one of them is rounded or hedged");
        }

        if (moves.Select(move => move.Direction).Distinct().Count() > 1)
        {
            yield return locale.Pick("오르내림의 방향도 다릅니다", "they differ in direction too");
        }
    }

    private static IEnumerable<(Move Left, Move Right)> Pairs(List<Move> moves)
    {
        for (var i = 0; i < moves.Count; i++)
        {
            for (var j = i + 1; j < moves.Count; j++)
            {
                yield return (moves[i], moves[j]);
            }
        }
    }

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
