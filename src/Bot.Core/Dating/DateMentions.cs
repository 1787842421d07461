using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Dating;

/// <summary>Looks up an article's date expressions by place. They are ordered and never overlap, so that a look-up does not read them all.</summary>
internal static class DateMentions
{
    /// <summary>The index of the first expression that starts at a place or behind it; their number when there is none.</summary>
    public static int FirstFrom(this ImmutableArray<DateMention> dates, int place)
    {
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The expressions that start inside a stretch, in order.</summary>
    public static ReadOnlySpan<DateMention> StartingIn(this ImmutableArray<DateMention> dates, TextSpan stretch)
    {
        var first = dates.FirstFrom(stretch.Start);
        var behind = first;
        while (behind < dates.Length && dates[behind].Span.Start < stretch.End)
        {
            behind++;
        }

        return dates.AsSpan(first, behind - first);
    }
}
