using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;

namespace Bot.Core.Extraction.Moves;

/// <summary>Finds the direction of each percentage of a sentence: sign, word behind it, noun in front of it, or the word that serves a whole list.</summary>
internal sealed class HeadingFinder(MoveVocabulary words)
{
    /// <summary>Words that no list knows may stand between percentage and direction word, but only so many: 3% 하루 만에 훅 떨어졌다.</summary>
    private const int UnknownWords = 2;

    /// <summary>Room between 낙폭 and its percentage: <c>낙폭은 한때 약 3%</c>.</summary>
    private const int RateReach = 24;

    private const int WordsInSum = 5;

    private const string Stops = ",;·ㆍ/、";

    private enum Outcome
    {
        Found,

        /// <summary>Nothing but the next member of the list follows.</summary>
        Open,

        /// <summary>Another predicate follows: the percentage is no move.</summary>
        Blocked,
    }

    /// <summary>One heading for each percentage; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="window">Its sentence or quotation.</param>
    /// <param name="percents">The percentages there.</param>
    /// <param name="names">The names there.</param>
    /// <param name="signsLossesOnly">In this article a bracket without a sign means a gain.</param>
    public Heading?[] Find(string text, TextSpan window, List<PrintedPercent> percents, List<PricedName> names, bool signsLossesOnly)
    {
        var headings = new Heading?[percents.Count];
        // 테슬라(-0.7%)와 애플(0.5%)은 엇갈렸다: beside a loss with its sign a bracket without one is a gain.
        var isUnsignedGain = signsLossesOnly || (percents.Exists(percent => percent is { Form: PercentForm.Item, Sign: MoveDirection.Down })
            && !percents.Exists(percent => percent is { Form: PercentForm.Item, Sign: MoveDirection.Up }));
        for (var i = percents.Count - 1; i >= 0; i--)
        {
            var percent = percents[i];
            var limit = i + 1 < percents.Count ? percents[i + 1].Start : window.End;
            headings[i] = percent.Sign is { } sign
                ? new Heading(sign, percent.Span, false, HeadingSource.Sign)
                : Rate(text, i == 0 ? window.Start : percents[i - 1].Span.End, percent);
            headings[i] ??= percent.Form != PercentForm.Item ? null
                : Item(text, window, percent) ?? (isUnsignedGain ? new Heading(MoveDirection.Up, percent.Span, false, HeadingSource.Unsigned) : null);
            if (headings[i] is not null || percent.Form == PercentForm.Item)
            {
                continue;
            }

            var outcome = Behind(text.AsSpan(0, limit), percent.End, out var heading);
            headings[i] = outcome == Outcome.Found ? heading
                : outcome == Outcome.Open && i + 1 < percents.Count && headings[i + 1] is { } next && IsChain(text, percent, percents[i + 1], names)
                    ? next with { Source = HeadingSource.Shared, IsAdnominal = false }
                    : null;
        }

        // 하락률은 A 17%, B 12%: the noun in front serves the list.
        for (var i = 1; i < percents.Count; i++)
        {
            if (headings[i] is null && headings[i - 1] is { Source: HeadingSource.Rate } rate && IsChain(text, percents[i - 1], percents[i], names))
            {
                headings[i] = rate;
            }
        }

        return headings;
    }

    /// <summary>Walks from the percentage over hedges and adverbs to a direction word.</summary>
    private Outcome Behind(ReadOnlySpan<char> text, int from, out Heading heading)
    {
        heading = default;
        var (at, unknown) = (from, 0);
        while (at < text.Length)
        {
            var c = text[at];
            if (KoreanUnits.IsBlank(c) || c is ')' or '’' or '\'' or ']')
            {
                at++;
            }
            else if (Stops.Contains(c, StringComparison.Ordinal))
            {
                return Outcome.Open;
            }
            else if (c == '(' && text[at..].IndexOf(')') is > 0 and var close)
            {
                at += close + 1;
            }
            else if (WordEnd(text, at) == at)
            {
                return Outcome.Blocked;
            }
            else if (TryReadWord(text, at, HeadingSource.Behind, out heading))
            {
                return IsUnreal(text, heading.Word) ? Outcome.Blocked : Outcome.Found;
            }
            else if (words.NotDirections.At(text, at) is not null)
            {
                return Outcome.Blocked;
            }
            else if (words.Between.At(text, at) is { } between && EndsPhrase(text, at + between.Length, at))
            {
                at += between.Length;
            }
            else
            {
                var end = WordEnd(text, at);
                if (text[at..end] is "등" && SkipSum(text, end) is > 0 and var sum)
                {
                    at = sum;
                    continue;
                }

                if (at == from && text[at..end] is "와" or "과" or "및")
                {
                    return Outcome.Open;
                }

                if (at == from || ++unknown > UnknownWords || ClosesPhrase(text[at..end]))
                {
                    return at == from || ClosesPhrase(text[at..end]) ? Outcome.Blocked : Outcome.Open;
                }

                at = end;
            }
        }

        return Outcome.Open;
    }

    /// <summary><c>17% 등 반도체 관련주들이 급락했다</c>: behind the noun that sums the list up, or 0.</summary>
    private static int SkipSum(ReadOnlySpan<char> text, int at)
    {
        for (var words = 0; words < WordsInSum && at < text.Length && text[at] == ' '; words++)
        {
            at = WordEnd(text, at + 1);
            if (text[at - 1] is '이' or '가' or '은' or '는' or '도')
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>A direction word at <paramref name="at"/>, with its ending up to the next blank or mark.</summary>
    private bool TryReadWord(ReadOnlySpan<char> text, int at, HeadingSource source, out Heading heading)
    {
        heading = default;
        var (up, down) = (words.Up.At(text, at), words.Down.At(text, at));
        var word = (up?.Length ?? 0) >= (down?.Length ?? 0) ? up : down;
        if (word is null || words.NotDirections.At(text, at)?.Length >= word.Length)
        {
            return false;
        }

        var end = WordEnd(text, at + word.Length);
        var isAdnominal = IsAdnominal(text[at..end], word);
        // 하락 마감한, 상승 출발한: the noun and its verb are one predicate.
        if (end == at + word.Length && end < text.Length && KoreanUnits.IsBlank(text[end]) && words.SessionVerbs.At(text, end + 1) is not null)
        {
            end = WordEnd(text, end + 1);
            isAdnominal = text[end - 1] is '한' or '던' or '된';
        }

        heading = new Heading(word == up ? MoveDirection.Up : MoveDirection.Down, new TextSpan(at, end), isAdnominal, source);
        return true;
    }

    /// <summary>오른, 떨어진, 상승한, 하락했던: the form that describes the noun behind it.</summary>
    private static bool IsAdnominal(ReadOnlySpan<char> whole, string word)
        => whole.Length == word.Length ? word[^1] is '른' or '린' or '진' or '뛴' or '솟' or '은' : whole[^1] is '한' or '던' or '된' or '는' or '은' or '친' or '른' or '린' or '진' or '긴' or '간' or '난';

    /// <summary><c>3% 상승할 것</c>, <c>20% 상승 여력</c>: it has not happened.</summary>
    private bool IsUnreal(ReadOnlySpan<char> text, TextSpan word)
    {
        var stem = (words.Up.At(text, word.Start) ?? words.Down.At(text, word.Start))!.Length;
        var ending = text[(word.Start + stem)..word.End];
        return ending is "하면" or "한다면" or "해야" or "할지" || words.UnrealAfter.At(text, word.Start + stem) is not null
            || (word.End < text.Length && KoreanUnits.IsBlank(text[word.End]) && words.UnrealAfter.At(text, word.End + 1) is not null);
    }

    /// <summary>A noun of a move's size in front: <c>상승률은 12%</c>, <c>S&amp;P500 상승률(1.13%)</c>, <c>폭락(-16.9%)</c>.</summary>
    private Heading? Rate(string text, int from, PrintedPercent percent)
    {
        for (var end = percent.Start; end > from && percent.Start - end <= RateReach; end--)
        {
            if (text[end - 1] is ',' or ')' or '.' && !(end > 1 && char.IsDigit(text[end - 2])))
            {
                return null;
            }

            if ((words.RatesUp.Before(text, end) ?? words.RatesDown.Before(text, end)) is { } rate)
            {
                var way = words.RatesUp.Before(text, end) is null ? MoveDirection.Down : MoveDirection.Up;
                return new Heading(way, new TextSpan(end - rate.Length, end), false, HeadingSource.Rate);
            }
        }

        return null;
    }

    /// <summary>The direction of a bracketed list without signs: the words in the bracket, the predicate behind the list, or the word before it.</summary>
    private Heading? Item(string text, TextSpan window, PrintedPercent percent)
    {
        if (Behind(text.AsSpan(0, percent.End), percent.Span.End, out var inside) == Outcome.Found)
        {
            return inside with { IsAdnominal = false };
        }

        var visible = text.AsSpan(0, window.End);
        Heading? described = null;
        for (var at = percent.End; at < window.End; at++)
        {
            if (IsWordStart(text, at) && TryReadWord(visible, at, HeadingSource.List, out var heading))
            {
                if (!heading.IsAdnominal)
                {
                    return heading;
                }

                described ??= heading;
            }
        }

        for (var at = percent.Start - 1; at >= window.Start; at--)
        {
            if (IsWordStart(text, at) && TryReadWord(visible, at, HeadingSource.List, out var heading))
            {
                return heading with { IsAdnominal = false };
            }
        }

        return described;
    }

    /// <summary>Whether only names, levels and adverbs stand between two percentages, so that the verb behind the second serves both.</summary>
    private bool IsChain(string text, PrintedPercent first, PrintedPercent second, List<PricedName> names)
    {
        var (at, end) = (first.End, second.Start);
        while (at < end)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var wordEnd = Math.Min(WordEnd(text, at), end);
            var word = text.AsSpan(at, wordEnd - at);
            // What stands right before a number is a name with its particle, even if it ends like a verb: 에너지는 20%.
            if (word.Length > 1 && words.ClauseEnds.Before(word, word.Length) is not null && words.NotClauseEnds.Before(word, word.Length) is null
                && !IsBeforeNumber(text, wordEnd, second.Span.Start) && !names.Exists(name => name.Span.Start < wordEnd && name.End >= wordEnd))
            {
                return false;
            }

            at = wordEnd;
        }

        return true;
    }

    private static bool IsBeforeNumber(string text, int at, int number)
    {
        var rest = text.AsSpan(at, Math.Max(0, number - at)).TrimStart();
        return rest.IsEmpty || char.IsDigit(rest[0]) || rest is "-" or "+" or "(" or "약 ";
    }

    private bool EndsPhrase(ReadOnlySpan<char> text, int end, int start)
        => end >= text.Length || !KoreanUnits.IsHangul(text[end]) || words.Between.At(text, end) is not null
            || words.Up.At(text, end) is not null || words.Down.At(text, end) is not null || end - start > 2;

    private bool ClosesPhrase(ReadOnlySpan<char> word)
        => word[^1] is '을' or '를' or '은' or '는' or '이' or '가' or '다' or '도' || words.ClauseEnds.Before(word, word.Length) is not null;

    private static bool IsWordStart(string text, int at) => at == 0 || !KoreanUnits.IsHangul(text[at - 1]);

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '.' or ')' or '(' or '…' or '·' or '’' or '”' or '"'))
        {
            at++;
        }

        return at;
    }
}
