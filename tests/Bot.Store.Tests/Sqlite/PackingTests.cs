using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.Packing;
using Bot.Store.Sqlite.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Store.Tests.Sqlite;

public sealed class PackingTests
{
    [Fact]
    public void Values_come_back_in_the_order_in_which_they_were_written()
    {
        Prop.ForAll<int, decimal, string[]>((number, amount, texts) =>
        {
            using var output = new PackedWriter();
            string[] whole = [.. (texts ?? []).Select(Whole)];
            output.Number(number);
            output.OptionalNumber(null);
            output.OptionalNumber(number);
            output.Amount(amount);
            output.OptionalAmount(null);
            output.OptionalAmount(amount);
            output.Texts(whole);
            output.OptionalText(null);
            output.OptionalText("");
            output.OptionalText(whole.FirstOrDefault());
            output.Number(1);

            var input = new PackedReader(output.Take());
            var same = input.Number() == number && input.OptionalNumber() is null && input.OptionalNumber() == number;
            same &= Digits(input.Amount()) == Digits(amount) && input.OptionalAmount() is null && Digits(input.OptionalAmount()!.Value) == Digits(amount);
            return same && input.Texts().SequenceEqual(whole) && input.OptionalText() is null && input.OptionalText() is "" && input.OptionalText() == whole.FirstOrDefault() && input.Number() == 1;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Spans_and_days_come_back()
    {
        using var output = new PackedWriter();
        var quarter = new DateRange(new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31));
        output.Span(new TextSpan(0, 0));
        output.Span(new TextSpan(70_000, 70_300));
        output.OptionalRange(null);
        output.OptionalRange(quarter);
        output.OptionalRange(DateRange.Day(DateOnly.MinValue));
        output.OptionalRange(DateRange.Day(DateOnly.MaxValue));

        var input = new PackedReader(output.Take());
        Assert.Equal((new TextSpan(0, 0), new TextSpan(70_000, 70_300)), (input.Span(), input.Span()));
        Assert.Equal((null, quarter), (input.OptionalRange(), input.OptionalRange()));
        Assert.Equal((DateRange.Day(DateOnly.MinValue), DateRange.Day(DateOnly.MaxValue)), (input.OptionalRange()!.Value, input.OptionalRange()!.Value));
    }

    [Fact]
    public void Facts_of_an_article_come_back_one_after_another()
    {
        Prop.ForAll<(int, double, byte[])[]>(facts =>
        {
            using var output = new PackedWriter();
            var article = RowId.FirstOfDay(739_280) + 7;
            FactRow[] rows = [.. (facts ?? []).Select((fact, i) => new FactRow(RowId.FirstFact(article) + i, FactType.Move, i, fact.Item2, fact.Item1, fact.Item3 ?? []))];
            PackedFacts.Write(output, rows);
            var packed = output.Take();
            var second = rows.Where((_, i) => i % 2 == 0).ToList();
            return PackedFacts.Read(article, packed).Select(Readable).SequenceEqual(rows.Select(Readable))
                && PackedFacts.Read(article, packed, second.Select(row => row.Id).ToHashSet()).Select(Readable).SequenceEqual(second.Select(Readable));
        }).QuickCheckThrowOnFailure();
        Assert.Empty(PackedFacts.Read(1, []));
    }

    [Fact]
    public void A_writer_begins_anew_after_each_record()
    {
        using var output = new PackedWriter();
        output.Text("나델라");
        Assert.NotEmpty(output.Take());

        output.Number(7);
        Assert.Equal([7], output.Take());
    }

    /// <summary>Half a surrogate pair has no form in UTF-8.</summary>
    private static string Whole(string? text) => string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)));

    /// <summary>With the places behind the point, which equality leaves out.</summary>
    private static string Digits(decimal amount) => amount.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Readable(FactRow row) => $"{row.Id} {row.Type} {row.Day} {row.Confidence:R} {row.Party} {Convert.ToHexString(row.Packed)}";
}
