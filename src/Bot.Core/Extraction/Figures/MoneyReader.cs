using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>Finds the money amounts of a text: <c>557만달러</c>, <c>600억~650억달러</c>, <c>1억달러~2억달러</c>, <c>3달러 50센트</c>, <c>$1.5 billion</c>.</summary>
internal sealed class MoneyReader(WordLists words)
{
    private readonly CurrencyReader currencies = new(words);
    private readonly WordMatch vagueBefore = new(words["figures.vague_before"]);

    /// <summary>All amounts between <paramref name="from"/> and <paramref name="to"/>, in order.</summary>
    public List<PrintedMoney> Read(string text, int from, int to)
    {
        var found = new List<PrintedMoney>();
        var visible = text.AsSpan(0, to);
        for (var at = DigitSearch.NextWithUnits(visible, from); at >= 0 && at < to; at = DigitSearch.NextWithUnits(visible, at))
        {
            if (!AmountReader.TryRead(visible, at, out var amount) || IsVague(visible, at))
            {
                at = SkipDigits(visible, at);
                continue;
            }

            if (TryReadMoney(visible, amount, out var money))
            {
                money = WithCents(visible, WithHighEnd(visible, money));
                found.Add(money);
                at = money.Span.End;
            }
            else
            {
                // The end of a range that is no money may be money of its own: 3-5만원.
                at = amount.Span.End;
            }
        }

        return found;
    }

    private bool TryReadMoney(ReadOnlySpan<char> text, PrintedAmount amount, out PrintedMoney money)
    {
        money = default;
        var (start, end) = (amount.Span.Start, amount.Span.End);
        var sign = currencies.Before(text, start, out var signStart);
        var scale = sign is null ? 1m : currencies.EnglishScale(text, ref end);
        if (currencies.TryReadAfter(text, end, amount.Value, out var currency))
        {
            var from = sign == currency.Code ? signStart : start;
            money = Money(new TextSpan(from, currency.End), amount, currency.Worth, currency.Code);
            return true;
        }

        if (sign is null)
        {
            return false;
        }

        money = Money(new TextSpan(signStart, end), amount, scale, sign);
        return true;
    }

    private static PrintedMoney Money(TextSpan span, PrintedAmount amount, decimal worth, string code)
        => new(span, amount.Value * worth, amount.ValueTo * worth, code, amount.IsRough);

    /// <summary><c>1조원~1조5000억원</c>: both ends carry the currency.</summary>
    private PrintedMoney WithHighEnd(ReadOnlySpan<char> text, PrintedMoney low)
    {
        var at = AmountReader.SkipRangeMark(text, low.Span.End);
        return low.ValueTo is null && at > low.Span.End && AmountReader.TryRead(text, at, out var amount) && amount.ValueTo is null
            && TryReadMoney(text, amount, out var high) && high.Currency == low.Currency && high.Value > low.Value
            ? low with { Span = new TextSpan(low.Span.Start, high.Span.End), ValueTo = high.Value, IsRough = low.IsRough | high.IsRough }
            : low;
    }

    /// <summary><c>3달러 50센트</c> is one amount.</summary>
    private PrintedMoney WithCents(ReadOnlySpan<char> text, PrintedMoney whole)
    {
        var at = whole.Span.End < text.Length && KoreanUnits.IsBlank(text[whole.Span.End]) ? whole.Span.End + 1 : whole.Span.End;
        return whole.ValueTo is null && NumberReader.TryRead(text, at, out var number) && number.Value < 100m
            && currencies.TryReadAfter(text, number.Span.End, number.Value, out var cents) && cents.Worth < 1m && cents.Code == whole.Currency
            ? whole with { Span = new TextSpan(whole.Span.Start, cents.End), Value = whole.Value + (number.Value * cents.Worth) }
            : whole;
    }

    /// <summary><c>몇 백만원</c>, <c>수 천억원</c>: no value. Written together (<c>수백억</c>) the reader of numbers refuses them already.</summary>
    private bool IsVague(ReadOnlySpan<char> text, int start)
    {
        if (KoreanUnits.IsDigit(text[start]) || start == 0 || !KoreanUnits.IsBlank(text[start - 1]))
        {
            return false;
        }

        return vagueBefore.Before(text, start - 1) is { } word && (start - 1 == word.Length || !KoreanUnits.IsHangul(text[start - 2 - word.Length]));
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        do
        {
            at++;
        }
        while (at < text.Length && KoreanUnits.IsDigit(text[at]));
        return at;
    }
}
