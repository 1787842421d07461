using Bot.Core.Lexicon;

namespace Bot.Core.Search;

/// <summary>
/// Terms without a morphological analyser. A text falls into runs of syllables, digits and letters; a run of Hangul loses the longest particle
/// (or else verb ending) that leaves two syllables, and gives the stem, its pairs of syllables, and a bridge from the stem before.
/// Measured against other ways in <c>tests/Bot.Benchmarks/README.md</c>.
/// </summary>
public sealed class SearchTokenizer
{
    private const int LeastStem = 2;

    private readonly SuffixSet particles;
    private readonly SuffixSet endings;

    public SearchTokenizer(IReadOnlyList<string> particles, IReadOnlyList<string> verbEndings)
    {
        this.particles = new SuffixSet(particles);
        endings = new SuffixSet(verbEndings);
    }

    public static SearchTokenizer From(WordLists words) => new(words["search.particles"], words["search.verb_endings"]);

    /// <summary>Adds the tokens of a stretch of a folded text (see <see cref="SearchText.Fold(string)"/>), in order of their start; offsets are those of the whole text.</summary>
    public void Scan(ReadOnlySpan<char> folded, int start, int end, List<SearchToken> tokens)
    {
        var before = default(Run);
        for (var i = start; i < end;)
        {
            var script = SearchText.ScriptOf(folded[i]);
            if (script == SearchScript.None)
            {
                i++;
                continue;
            }

            var first = i;
            while (i < end && SearchText.ScriptOf(folded[i]) == script)
            {
                i++;
            }

            var run = new Run(first, i, script == SearchScript.Hangul ? first + StemLength(folded[first..i]) : i, script);
            AddJoints(before, run, tokens);
            AddRun(run, tokens);
            before = run;
        }
    }

    private static void AddRun(Run run, List<SearchToken> tokens)
    {
        tokens.Add(new SearchToken(run.Start, run.StemEnd - run.Start, TokenKind.Stem));
        if (run.Script == SearchScript.Letters)
        {
            return;
        }

        for (var i = run.Start; i + 2 <= run.StemEnd; i++)
        {
            tokens.Add(new SearchToken(i, 2, TokenKind.Pair));
        }
    }

    /// <summary>What two neighbouring runs give together: 30일 and 제3 where they touch, a bridge over a single blank.</summary>
    private static void AddJoints(Run before, Run run, List<SearchToken> tokens)
    {
        if (before.Script == SearchScript.None)
        {
            return;
        }

        if (before.End == run.Start)
        {
            var hangulFollows = run.Script == SearchScript.Hangul && before.Script == SearchScript.Digits;
            var hangulLeads = before.Script == SearchScript.Hangul;
            if (hangulFollows)
            {
                tokens.Add(new SearchToken(before.Start, run.Start + 1 - before.Start, TokenKind.Pair));
            }
            else if (hangulLeads)
            {
                tokens.Add(new SearchToken(run.Start - 1, run.End - run.Start + 1, TokenKind.Pair));
            }
        }
        else if (before.End + 1 == run.Start && before.Script == SearchScript.Hangul && run.Script == SearchScript.Hangul)
        {
            tokens.Add(new SearchToken(before.StemEnd - 1, run.Start + 2 - before.StemEnd, TokenKind.Bridge));
        }
    }

    private int StemLength(ReadOnlySpan<char> word)
    {
        if (word.Length <= LeastStem)
        {
            return word.Length;
        }

        var rest = word[LeastStem..];
        var cut = particles.LongestSuffix(rest);
        return word.Length - (cut > 0 ? cut : endings.LongestSuffix(rest));
    }

    private readonly record struct Run(int Start, int End, int StemEnd, SearchScript Script);
}
