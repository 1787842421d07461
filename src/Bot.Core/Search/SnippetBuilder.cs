using System.Runtime.InteropServices;
using Bot.Core.Articles;

namespace Bot.Core.Search;

/// <summary>Finds the stretch of an article that says most of a question, and the words in it to mark.</summary>
internal sealed class SnippetBuilder
{
    private const int Length = 160;

    /// <summary>The hits themselves; what is left shows what stands around them.</summary>
    private const int HitLength = 120;

    private const int LongestText = 60_000;

    private readonly SearchTokenizer tokenizer;
    private readonly Dictionary<long, double> weights = [];

    public SnippetBuilder(SearchTokenizer tokenizer, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> frequencies, SearchStatistics statistics)
    {
        this.tokenizer = tokenizer;
        for (var i = 0; i < terms.Count; i++)
        {
            weights[terms[i].Hash] = Math.Log(1 + ((double)statistics.Articles / (1 + frequencies[i])));
        }
    }

    public (TextSpan Span, IReadOnlyList<TextSpan> Marks) Of(SearchCandidate candidate)
    {
        var best = default(Window);
        var bestLine = candidate.Lines.FirstOrDefault(line => !line.IsEmpty);
        IReadOnlyList<Hit> bestHits = [];
        var read = 0;
        foreach (var line in candidate.Lines.TakeWhile(_ => read < LongestText))
        {
            read += line.Length;
            var hits = Hits(candidate.Text, line);
            var window = BestWindow(hits);
            if (window.Weight > best.Weight)
            {
                (best, bestLine, bestHits) = (window, line, hits);
            }
        }

        var span = Around(candidate.Text, bestLine, best.Weight == 0 ? bestLine with { End = bestLine.Start } : best.Span);
        return (span, SnippetMarks.Of(bestHits.Where(hit => span.Contains(hit.Span)).Select(hit => (hit.Span, hit.Kind))));
    }

    private List<Hit> Hits(string text, TextSpan line)
    {
        var folded = SearchText.Fold(line.Of(text));
        var tokens = new List<SearchToken>();
        tokenizer.Scan(folded, 0, Math.Min(folded.Length, LongestText), tokens);
        var hits = new List<Hit>();
        foreach (var token in CollectionsMarshal.AsSpan(tokens))
        {
            var hash = SearchTerm.HashOf(folded, token);
            if (weights.TryGetValue(hash, out var weight))
            {
                hits.Add(new Hit(new TextSpan(line.Start + token.Start, line.Start + token.End), token.Kind, hash, weight));
            }
        }

        return hits;
    }

    /// <summary>The window whose different terms weigh most, by moving both ends over the hits once.</summary>
    private static Window BestWindow(List<Hit> hits)
    {
        var inside = new Dictionary<long, int>();
        var best = default(Window);
        var weight = 0d;
        var first = 0;
        foreach (var hit in hits)
        {
            weight += Count(inside, hit.Hash, 1) == 1 ? hit.Weight : 0;
            while (hit.Span.End - hits[first].Span.Start > HitLength && hits[first].Span.Start < hit.Span.Start)
            {
                weight -= Count(inside, hits[first].Hash, -1) == 0 ? hits[first].Weight : 0;
                first++;
            }

            if (weight > best.Weight + 1e-9)
            {
                best = new Window(new TextSpan(hits[first].Span.Start, hit.Span.End), weight);
            }
        }

        return best;
    }

    private static int Count(Dictionary<long, int> inside, long hash, int by)
        => CollectionsMarshal.GetValueRefOrAddDefault(inside, hash, out _) += by;

    /// <summary>Widens a window to the length of a snippet, to blanks if there are any near, within its line.</summary>
    private static TextSpan Around(string text, TextSpan line, TextSpan window)
    {
        var spare = Math.Max(0, Length - window.Length);
        var start = Math.Max(line.Start, window.Start - (spare / 3));
        var end = Math.Min(line.End, start + Math.Max(Length, window.Length));
        start = Math.Max(line.Start, Math.Min(start, end - Length));
        if (start > line.Start && text.IndexOf(' ', start, window.Start - start) is var blank and >= 0)
        {
            start = blank + 1;
        }

        if (end < line.End && text.LastIndexOf(' ', end - 1, end - window.End) is var last and >= 0 && last >= window.End)
        {
            end = last;
        }

        return new TextSpan(Whole(text, start, line.Start), Whole(text, end, line.Start));
    }

    /// <summary>Moves back from the middle of a surrogate pair.</summary>
    private static int Whole(string text, int offset, int start)
        => offset > start && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    private readonly record struct Hit(TextSpan Span, TokenKind Kind, long Hash, double Weight);

    private readonly record struct Window(TextSpan Span, double Weight);
}
