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
        if (session.Entries.Count < 2)
        {
            return null;
        }

        var reference = session.Entries[0].Main;
        var others = session.Entries.Skip(1).Select(entry => $"{Name(entry.Main, locale)}: {Reason(entry.Main, reference, locale)}");
        var first = Name(reference, locale);
        return locale.Pick(
            $"같은 날의 수치가 다릅니다. {first}에 견주어 {string.Join("; ", others)}.",
            $"Different numbers for one day. Beside {first}, {string.Join("; ", others)}.");
    }

    private static string Name(Move move, Locale locale)
        => move.Kind is { } kind ? $"{MoveWords.Percent(move, locale)}{locale.Pick("", " ")}({MoveWords.Kind(kind, locale)})" : MoveWords.Percent(move, locale);

    private static string Reason(Move move, Move reference, Locale locale)
    {
        if (move.Kind is not null && reference.Kind is not null && move.Kind != reference.Kind)
        {
            return locale.Pick("재는 시점이나 대상이 다름", "measured at another time or on another thing");
        }

        if (move.Direction != reference.Direction)
        {
            return locale.Pick("방향이 다르며, 이유는 기사에 없음", "another direction; the articles give no reason");
        }

        if (move.Bound is Bound.AtLeast or Bound.AtMost)
        {
            return locale.Pick("한쪽 끝만 말함", "gives one end only");
        }

        return MoveSessions.Agree(move, reference)
            ? locale.Pick("반올림하거나 어림한 수치로 보임", "apparently rounded or hedged")
            : locale.Pick("이유는 기사에 없음", "the articles give no reason");
    }
}
