using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Facts;

/// <summary>When a fact happened: as the article says, or else not before the article was there.</summary>
internal static class FactDates
{
    /// <summary>What the article itself says of the day; null when it does not.</summary>
    public static DateRange? Own(Fact fact) => fact switch
    {
        Reaction reaction => reaction.SaidOn,
        Move move => move.Date,
        _ => null,
    };

    /// <summary>When it happened as far as that is known: by its own date, else not after its article.</summary>
    public static DateRange? When(Fact fact, ArticleCard? card) => Own(fact) ?? card?.Published.Range;

    /// <summary>The day to file a fact under: its own if exact, else the article's if exact, else none.</summary>
    public static DateOnly? FiledUnder(Fact fact, ArticleCard? card) => Own(fact)?.ExactDay ?? card?.Published.Day;

    /// <summary>The day to compare with: as <see cref="FiledUnder"/>, or the last day of what is known.</summary>
    public static DateOnly? Latest(Fact fact, ArticleCard? card) => FiledUnder(fact, card) ?? Own(fact)?.End ?? card?.Published.Range?.End;
}
