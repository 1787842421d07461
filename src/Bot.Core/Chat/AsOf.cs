namespace Bot.Core.Chat;

/// <summary>How far the answer can be trusted to be complete: the day of the newest article and how many were read.</summary>
public sealed record AsOf(DateOnly? Newest, int Articles)
{
    public string Line(Locale locale)
    {
        var count = locale.Count(Articles);
        if (Articles == 0)
        {
            return locale.Pick("기준: 읽은 기사가 없습니다.", "As of: no article has been read.");
        }

        return Newest is { } day
            ? locale.Pick($"기준: {locale.LongDate(day)} 기사까지, 기사 {count}건", $"As of {locale.LongDate(day)} (newest article), {count} {(Articles == 1 ? "article" : "articles")} read")
            : locale.Pick($"기준: 기사 {count}건 (기사 날짜 미상)", $"As of: {count} {(Articles == 1 ? "article" : "articles")} read, none with a known date");
    }
}
