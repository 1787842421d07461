using Bot.Core.Dating;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Dating;

public sealed class DatingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "28일", "31일", "1일", "2월 ", "12월", "2025년 ", "1957년", "지난 ", "지난달 ", "지난해 ", "오는 ", "올 ", "올해", "이날 ", "전날 ", "다음 날 ", "이튿날", "오늘 ", "어제 ",
        "목요일 ", "지난주 ", "이번 주 ", "다음 ", "(현지시간)", "(한국시간으로 ", ")", "~", "∼", "부터 ", "까지 ", "4분기 ", "상반기", "최근 3개월 ", "같은 달 ", "간밤 ", "당일 ", "내년 ",
        "주가는 ", "올랐다. ", "\n", "9999", "0", ".", "-", "2025.01.28 ", "'25년 ", "예정", "이후 ",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 80_000).Select(offset => new DateOnly(1900, 1, 1).AddDays(offset));

    [Fact]
    public void Mentions_are_ordered_and_never_overlap() => Holds((text, day) =>
    {
        var end = 0;
        foreach (var mention in Dated.Mentions(text, Published(day, 0)))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.End > mention.Span.Start && mention.Span.End <= text.Length);
            Assert.True(mention.Range is not { } range || range.Start <= range.End);
            end = mention.Span.End;
        }
    });

    [Fact]
    public void What_a_range_of_publication_resolves_encloses_what_each_of_its_days_resolves() => Holds((text, day) =>
    {
        var wide = Dated.Mentions(text, Published(day, 5));
        for (var offset = 0; offset <= 5; offset++)
        {
            var narrow = Dated.Mentions(text, Published(day.AddDays(offset), 0));
            foreach (var (outer, inner) in wide.Zip(narrow).Where(pair => pair.First is { Kind: DateMentionKind.Day, Range: not null } && pair.Second.Range is not null))
            {
                Assert.True(outer.Range!.Value.Start <= inner.Range!.Value.Start && inner.Range!.Value.End <= outer.Range!.Value.End);
            }
        }
    });

    [Fact]
    public void A_bare_day_is_never_after_publication_and_bears_its_number() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500),
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(1, 31).ToArbitrary(), (day, number) =>
        {
            var found = Assert.Single(Dated.Mentions($"주가는 {number}일 올랐다.", Published(day, 0))).Range!.Value.ExactDay!.Value;

            Assert.Equal(number, found.Day);
            Assert.True(found <= day && found > day.AddDays(-62));
        }));

    [Fact]
    public void Any_declared_string_gives_a_day_or_nothing() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(1000),
        Prop.ForAll(
            Gen.Elements("2025", "1", "01", "28", "-", ".", "/", "T", "09:12:00", "Z", "+", "-09:00", "Jan", "Tue,", " ", "GMT", "년", "월", "일", "99", "\0").ArrayOf().Select(string.Concat).ToArbitrary(),
            declared => DeclaredDate.Parse(declared) is not { } day || day.Year is >= 1900 and <= 2100));

    private static PublicationDate Published(DateOnly day, int days) => new(new DateRange(day, day.AddDays(days)), DateSource.Manifest, "");

    private static void Holds(Action<string, DateOnly> check) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400).WithEndSize(60),
        Prop.ForAll(Texts.ToArbitrary(), Days.ToArbitrary(), check));
}
