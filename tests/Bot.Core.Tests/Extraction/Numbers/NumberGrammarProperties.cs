using System.Globalization;
using System.Text;
using Bot.Core.Extraction.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Extraction.Numbers;

public sealed class NumberGrammarProperties
{
    private static readonly (long Unit, string Name)[] Big = [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만")];

    private static readonly Gen<long> Amounts = Gen.OneOf(
        Gen.Choose(1, 99_999).Select(n => (long)n),
        Gen.Choose(1, 99_999).Select(n => n * 10_000L),
        Gen.Choose(1, 9_999).Two().Select(pair => (pair.Item1 * 100_000_000L) + (pair.Item2 * 10_000L)),
        Gen.Choose(1, 9_999).Three().Select(three => (three.Item1 * 1_000_000_000_000L) + (three.Item2 * 100_000_000L) + three.Item3));

    [Fact]
    public void An_amount_printed_in_korean_units_reads_back_as_itself()
        => Prop.ForAll(Amounts.ToArbitrary(), amount =>
            Prop.ForAll(Gen.Elements(Styles(amount).ToArray()).ToArbitrary(), printed =>
                NumberReader.TryRead(printed, 0, out var number) && number.Value == amount && number.Span.End == printed.Length))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_reads_the_same_in_the_middle_of_a_text()
        => Prop.ForAll(Amounts.ToArbitrary(), amount =>
        {
            var text = $"회사는 {InUnits(amount, "")}원을 썼다.";
            return NumberReader.TryRead(text, 4, out var number) && number.Value == amount
                && NumberReader.TryRead(number.Span.Of(text), 0, out var again) && again.Value == amount;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_breaks_the_reader_and_what_it_reads_lies_inside()
    {
        var characters = Gen.Elements("0123456789.,억만조천백십경여~- ()%원달러$R가은０".ToCharArray());
        Prop.ForAll(characters.ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
        {
            for (var i = 0; i <= text.Length; i++)
            {
                if (AmountReader.TryRead(text, i, out var amount)
                    && (amount.Span.Start != i || amount.Span.IsEmpty || amount.Span.End > text.Length || amount.ValueTo <= amount.Value))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Styles(long amount)
    {
        yield return InUnits(amount, "");
        yield return InUnits(amount, " ");
        yield return amount.ToString(CultureInfo.InvariantCulture);
        yield return amount.ToString("N0", CultureInfo.InvariantCulture);
        yield return string.Concat(InUnits(amount, "").Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c));
        if (InThousands(amount) is { } mixed)
        {
            yield return mixed;
        }

        foreach (var (unit, name) in Big.Where(big => amount >= big.Unit && amount % (big.Unit / 100) == 0))
        {
            yield return $"{(amount / (decimal)unit).ToString("0.##", CultureInfo.InvariantCulture)}{name}";
        }
    }

    private static string InUnits(long amount, string blank)
    {
        var groups = new List<string>();
        foreach (var (unit, name) in Big)
        {
            if (amount >= unit)
            {
                groups.Add($"{amount / unit}{name}");
                amount %= unit;
            }
        }

        return string.Join(blank, amount > 0 ? groups.Append(amount.ToString(CultureInfo.InvariantCulture)) : groups);
    }

    /// <summary>3천5백만, 2만5천: where every group is made of whole thousands and hundreds.</summary>
    private static string? InThousands(long amount)
    {
        var printed = new StringBuilder();
        foreach (var (unit, name) in Big.Append((1, "")))
        {
            var group = amount / unit;
            amount %= unit;
            if (group >= 10_000 || group % 100 != 0)
            {
                return null;
            }

            printed.Append(group >= 1_000 ? $"{group / 1_000}천" : "").Append(group % 1_000 > 0 ? $"{group % 1_000 / 100}백" : "").Append(group > 0 ? name : "");
        }

        return printed.ToString();
    }
}
