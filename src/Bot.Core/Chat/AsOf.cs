using Bot.Core.Dating;
using Bot.Core.Storage;

namespace Bot.Core.Chat;

/// <summary>How far the answer can be trusted to be complete: the day of the newest article and how many were read.</summary>
/// <param name="Newest">The day of the newest article; null when no article has an exact day.</param>
/// <param name="Articles">How many were read.</param>
/// <param name="Within">Without an exact day, the stretch of days in which the newest lies.</param>
public sealed record AsOf(DateOnly? Newest, int Articles, DateRange? Within = null)
{
    public static AsOf Of(IndexSummary summary) => new(summary.Newest, summary.Articles, summary.NewestWithin);

    public string Line(Locale locale)
    {
        var count = locale.Count(Articles);
        if (Articles == 0)
        {
            return locale.Pick("기준: 읽은 기사가 없습니다.", "As of: no article has been read.");
        }

        var read = locale.Pick($"기사 {count}건", $"{count} {(Articles == 1 ? "article" : "articles")} read");
        if (Newest is { } day)
        {
            return locale.Pick($"기준: {locale.LongDate(day)} 기사까지, {read}", $"As of {locale.LongDate(day)} (newest article), {read}");
        }

        return Within is { } range
            ? locale.Pick($"기준: {locale.Between(range)}의 기사까지, {read}", $"As of a day {locale.Between(range)} (newest article), {read}")
            : locale.Pick($"기준: {read} (기사 날짜 미상)", $"As of: {read}, none with a known date");
    }
}
