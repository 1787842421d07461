using Bot.Core.Extraction;

namespace Bot.Store.Sqlite;

/// <summary>How row ids are put together; see Schema.sql.</summary>
internal static class RowId
{
    public const int LargestInDay = (1 << 24) - 1;
    public const int LargestInArticle = (1 << 16) - 1;

    /// <summary>The link that every fact has: no other entity has this id.</summary>
    public static readonly (int Entity, FactRole Role) EveryFact = (0, default);

    public static long FirstOfDay(int day) => (long)day << 24;

    public static long FirstFact(long article) => article << 16;

    public static long ArticleOf(long fact) => fact >> 16;

    public static int NumberInArticle(long fact) => (int)(fact & LargestInArticle);

    public static int DayOf(long article) => (int)(article >> 24);

    public static int NumberInDay(long article) => (int)(article & LargestInDay);

    /// <summary>0 stands for no day.</summary>
    public static int Number(DateOnly? day) => day?.DayNumber ?? 0;

    public static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);
}
