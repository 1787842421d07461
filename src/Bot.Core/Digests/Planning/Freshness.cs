using Bot.Core.Commands.Facts;
using Bot.Core.Digests.News;
using Bot.Core.Extraction;

namespace Bot.Core.Digests.Planning;

/// <summary>What is new enough to be news.</summary>
internal sealed class Freshness(NewsWindow news, PlanMoment moment)
{
    /// <summary>A statement or a trading day may lie so long before the first fresh article; what lies further back is told as background.</summary>
    private const int DaysBefore = 2;

    public bool Of(NewsArticle article) => article.IsSince(moment.FreshSince) && article.IsOutBy(moment.FreshUntil);

    /// <summary>None of its articles is older than what is fresh, and it happened lately as far as they say.</summary>
    public bool Of(IReadOnlyList<Fact> same)
        => same.All(fact => Of(news.Articles[fact.Article]))
            && same.Select(FactDates.Own).OfType<Dating.DateRange>().All(own => own.End.DayNumber + DaysBefore >= moment.FreshSince.DayNumber);
}
