using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Storage;

/// <summary>
/// The one day by which every store sorts and filters what has a range. It is the last day of the range, but never later than the article:
/// <c>올해</c> in an article of January sorts to that day in January, not to December.
/// </summary>
public static class SortDay
{
    public static DateOnly? Of(PublicationDate published) => published.Range?.End;

    /// <summary>The fact's own date, or else its article's.</summary>
    public static DateOnly? Of(Fact fact, PublicationDate published)
    {
        var own = fact switch
        {
            Reaction reaction => reaction.SaidOn,
            Move move => move.Date,
            _ => null,
        };
        return (own?.End, Of(published)) switch
        {
            ({ } said, { } printed) when own is { IsDay: false } => said < printed ? said : printed,
            ({ } said, _) => said,
            (null, var printed) => printed,
        };
    }
}
