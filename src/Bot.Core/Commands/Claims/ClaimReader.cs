using Bot.Core.Articles;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;
using Bot.Core.Search;

namespace Bot.Core.Commands.Claims;

/// <summary>Reads a claim with the number grammar that reads articles: names, amounts of money, percentages, days, and the words that are left.</summary>
internal sealed class ClaimReader(WordLists lists, SearchTokenizer tokenizer)
{
    private const int MostWordsOfName = 4;
    private const int MostWordsRead = 80;

    private readonly MoneyReader money = new(lists);
    private readonly Hedges hedges = new(lists);
    private readonly MoveVocabulary moves = new(lists);

    public Claim Read(string text, NameBook names)
    {
        var amounts = money.Read(text, 0, text.Length).ConvertAll(amount => new ClaimAmount(amount, Bound(text, amount)));
        var percents = new PercentReader(moves).Read(text, 0, text.Length);
        var (found, nameSpans) = Names(text, names);
        var taken = nameSpans.Concat(amounts.Select(amount => amount.Money.Span)).Concat(percents.Select(percent => percent.Span)).ToList();
        return new Claim
        {
            Text = text,
            Names = found,
            Amounts = amounts,
            Percents = percents.ConvertAll(percent => new ClaimPercent(percent.Value, percent.Sign ?? Direction(text, percent.Span.End))),
            Days = [.. DaysOf(text)],
            Words = Words(text, taken),
        };
    }

    private Bound Bound(string text, PrintedMoney amount)
    {
        var bound = hedges.Of(text, amount.Span);
        return bound == Extraction.Bound.Exact && amount.IsRough ? Extraction.Bound.About : bound;
    }

    // The longest run of words that is a name; a name that is an ordinary word too, or only the half of one, is not believed here.
    private static (List<ResolvedName> Names, List<TextSpan> Spans) Names(string text, NameBook names)
    {
        var words = WordSpans(text);
        var (found, spans) = (new List<ResolvedName>(), new List<TextSpan>());
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(MostWordsOfName, words.Count - i);
            while (length > 0 && !TryName(text[words[i].Start..words[i + length - 1].End], names, found))
            {
                length--;
            }

            if (length > 0)
            {
                spans.Add(new TextSpan(words[i].Start, words[i + length - 1].End));
            }

            i += Math.Max(1, length);
        }

        return (found, spans);
    }

    private static bool TryName(string words, NameBook names, List<ResolvedName> found)
    {
        if (words.Length < 2 || names.Resolve(words, NameCloseness.Exact, Enum.GetValues<FactRole>()).Name is not { } name || !IsWholeName(words, name))
        {
            return false;
        }

        if (!found.Exists(other => other.Key == name.Key))
        {
            found.Add(name);
        }

        return true;
    }

    private static bool IsWholeName(string words, ResolvedName name)
    {
        var folded = EntityKey.Fold(words);
        var known = name.Entity?.Names ?? [name.Korean];
        return known.Select(EntityKey.Fold).Any(one => one.Length > 1 && folded.StartsWith(one, StringComparison.Ordinal));
    }

    private MoveDirection? Direction(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (moves.NotDirections.At(text, i) is { } other)
            {
                i += other.Length - 1;
            }
            else if (moves.Up.At(text, i) is not null)
            {
                return MoveDirection.Up;
            }
            else if (moves.Down.At(text, i) is not null)
            {
                return MoveDirection.Down;
            }
        }

        return null;
    }

    private static IEnumerable<int> DaysOf(string text)
    {
        for (var i = DigitSearch.Next(text, 0); i >= 0 && i < text.Length; i = DigitSearch.Next(text, i))
        {
            var (start, day) = (i, 0);
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                day = Math.Min(1000, (day * 10) + text[i++] - '0');
            }

            if (i < text.Length && text[i] == '일' && day is > 0 and <= 31)
            {
                yield return day;
            }

            i = Math.Max(i, start + 1);
        }
    }

    private List<string> Words(string text, List<TextSpan> taken)
    {
        var rest = text.ToCharArray();
        foreach (var span in taken)
        {
            rest.AsSpan(span.Start, span.Length).Fill(' ');
        }

        // Stems, so that 고소했다 is found in 고소할 계획이 없다.
        var folded = SearchText.Fold(new string(rest));
        var tokens = new List<SearchToken>();
        tokenizer.Scan(folded, 0, folded.Length, tokens);
        return [.. tokens
            .Where(token => token.Kind == TokenKind.Stem)
            .Select(token => EntityKey.Fold(folded.Substring(token.Start, token.Length)))
            .Where(word => word.Length > 1 && !char.IsAsciiDigit(word[0]))
            .Distinct(StringComparer.Ordinal)
            .Take(MostWordsRead)];
    }

    private static List<TextSpan> WordSpans(string text)
    {
        var spans = new List<TextSpan>();
        for (var start = 0; start < text.Length && spans.Count < MostWordsRead;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '&' or '.' or '-' && end > start)))
            {
                end++;
            }

            if (end > start)
            {
                spans.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return spans;
    }
}
