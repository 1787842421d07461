using Bot.Core.Articles;
using Bot.Core.Cleaning;

namespace Bot.Core.Digests.Composing;

/// <summary>
/// Picks the sentences that tell a story: by their place (news tells the event first), by what all reports speak of, and by the numbers and statements in them;
/// each further one for what the ones before do not say. Only whole sentences that can stand alone.
/// </summary>
internal sealed class StorySentences(SentenceRules rules)
{
    private const int Most = 3;

    /// <summary>What a sentence further down must be worth beside the best one.</summary>
    private const double LeastOfBest = 0.45;

    /// <summary>Of the words of the shorter of two sentences, the share that makes them the same twice.</summary>
    private const double MostShared = 0.5;

    private const double ForFacts = 0.35;

    /// <returns>The best first sentence of an article first, those of one article together in their order; empty when none can stand alone.</returns>
    public IReadOnlyList<(StoryArticle Article, TextSpan Span)> Of(IReadOnlyList<StoryArticle> articles, StoryWords words)
    {
        var candidates = articles.SelectMany((article, i) => Candidates(article, i, words)).OrderByDescending(candidate => candidate.Worth)
            .ThenBy(candidate => candidate.Order).ThenBy(candidate => candidate.Span.Start).ToList();
        var picked = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (picked.Count < Most && candidate.Worth >= LeastOfBest * candidates[0].Worth && picked.TrueForAll(one => Shared(one, candidate) < MostShared))
            {
                picked.Add(candidate);
            }
        }

        var first = picked.Count > 0 ? picked[0].Order : 0;
        return
        [
            .. picked.Where(one => !one.Explains || picked.Exists(other => other.Order == one.Order && other.Place == one.Place - 1))
                .OrderBy(one => one.Order != first).ThenBy(one => one.Order).ThenBy(one => one.Span.Start).Select(one => (one.Article, one.Span)),
        ];
    }

    private IEnumerable<Candidate> Candidates(StoryArticle article, int order, StoryWords words)
    {
        var place = 0;
        foreach (var sentence in article.Text.Sentences.Where(sentence => IsBody(article, sentence)))
        {
            if (rules.Standing(sentence, article.Text) is { } span)
            {
                var terms = words.Of(span.Of(article.Article.Text));
                var facts = article.Facts.Any(fact => span.Contains(fact.Span)) ? ForFacts : 0;
                var worth = words.Cover(terms) + facts + (1.2 / (1 + (0.7 * place)));
                yield return new Candidate(article, order, place, span, terms, worth, rules.Explains(span.In(article.Article.Text)));
            }

            place++;
        }
    }

    private static bool IsBody(StoryArticle article, Sentence sentence)
        => article.Text.Lines[sentence.Line].Kind == LineKind.Body && article.BodyLines.Any(line => line.Overlaps(sentence.Span));

    private static double Shared(Candidate left, Candidate right)
        => (double)left.Terms.Count(right.Terms.Contains) / Math.Max(1, Math.Min(left.Terms.Count, right.Terms.Count));

    private sealed record Candidate(StoryArticle Article, int Order, int Place, TextSpan Span, IReadOnlySet<long> Terms, double Worth, bool Explains);
}
