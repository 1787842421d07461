using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;
using Bot.Core.Search;

namespace Bot.Core.Digests.News;

/// <summary>What an article says about which event it reports: its words, the names in it, and what moved, was said or paid, each as a hash with a weight.</summary>
internal sealed class EventTerms(SearchTokenizer tokenizer, WordLists words)
{
    private const double TitleWeight = 4;
    private const double LeadWeight = 2;
    private const double BodyWeight = 1;
    private const double NameWeight = 1.5;
    private const double NumberWeight = 3;

    /// <summary>News tells the event first; further down stands what happened before, which other events have in common.</summary>
    private const int LeadLength = 260;
    private const int ReadLength = 2400;

    private readonly HashSet<string> common = [.. words["digests.common"]];

    /// <summary>How much of the article each term is: more where it stands in the title or the lead, and less for each time it comes again.</summary>
    public IReadOnlyDictionary<long, double> Of(NewsArticle article)
    {
        var terms = new Dictionary<long, double>();
        AddWords(terms, article.Card.Title, TitleWeight);
        var read = 0;
        foreach (var line in article.BodyLines)
        {
            AddWords(terms, line.Of(article.Text), read < LeadLength ? LeadWeight : BodyWeight);
            read += line.Length;
            if (read > ReadLength)
            {
                break;
            }
        }

        foreach (var (term, count) in terms.ToList())
        {
            terms[term] = 1 + Math.Log(count);
        }

        AddNames(terms, article);
        return terms;
    }

    /// <summary>The words of a text that tell something, each once.</summary>
    public IReadOnlySet<long> Words(string text)
    {
        var found = new HashSet<long>();
        Scan(text, found, static (found, term) => found.Add(term));
        return found;
    }

    private void AddWords(Dictionary<long, double> terms, string text, double weight)
        => Scan(text, (terms, weight), static (to, term) => to.terms[term] = to.terms.GetValueOrDefault(term) + to.weight);

    private void Scan<T>(string text, T to, Action<T, long> add)
    {
        var folded = SearchText.Fold(SearchText.Compose(text));
        var tokens = new List<SearchToken>();
        tokenizer.Scan(folded, 0, folded.Length, tokens);
        var commonStems = common.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in tokens.Where(token => token.Kind == TokenKind.Stem && token.Length >= 2))
        {
            var stem = folded.AsSpan(token.Start, token.Length);
            if (SearchText.ScriptOf(stem[0]) != SearchScript.Digits && !commonStems.Contains(stem))
            {
                add(to, SearchTerm.HashOf(folded, token));
            }
        }
    }

    private static void AddNames(Dictionary<long, double> terms, NewsArticle article)
    {
        foreach (var key in article.Names)
        {
            terms[HashOf("name " + key)] = NameWeight;
        }

        foreach (var number in article.Facts.Select(Number).OfType<string>())
        {
            terms[HashOf(number)] = NumberWeight;
        }
    }

    // Outlets round differently: −16.97 % and −17 % are one move, 5,890 and 5,900 of anything one amount.
    private static string? Number(Fact fact) => fact switch
    {
        Move move => $"move {move.Key} {move.Direction} {decimal.Round(move.Percent, MidpointRounding.AwayFromZero)}",
        Figure { ConvertedFromStart: null } figure => $"money {figure.Currency} {TwoDigits(figure.Value)}",
        Reaction { Kind: not ReactionKind.Indirect } reaction => $"said {reaction.Speaker.Key}",
        _ => null,
    };

    private static string TwoDigits(decimal value) => value == 0 ? "0" : ((double)value).ToString("E1", System.Globalization.CultureInfo.InvariantCulture);

    private static long HashOf(string text) => SearchTerm.HashOf(text, new SearchToken(0, text.Length, TokenKind.Pair));
}
