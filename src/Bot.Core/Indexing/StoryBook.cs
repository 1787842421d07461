using Bot.Core.Articles;

namespace Bot.Core.Indexing;

/// <summary>
/// Puts near-copies of one text into one story, article by article in the order of the corpus: an article joins the story of the most similar
/// first article of a story, or begins one. Comparing with first articles only keeps a chain of small changes from joining different texts,
/// and makes the outcome depend on nothing but the articles and their order.
/// </summary>
internal sealed class StoryBook
{
    /// <summary>Of all stretches of five letters in two texts, this share must stand in both. An agency's text with another byline has 0.9 and more, two reports on one event less than 0.3.</summary>
    private const double LeastSimilarity = 0.8;

    /// <summary>Bins that must all agree for two texts to be compared at all: of copies as similar as above, 99.8 % agree in one of the bands.</summary>
    private const int BinsInBand = 6;
    private const int Bands = StorySignature.Bins / BinsInBand;

    private readonly List<(StorySignature Signature, string Story)> firsts = [];
    private readonly Dictionary<ulong, int> newestOfBand = [];
    private readonly List<(int First, int Next)> links = [];

    public string StoryOf(ArticleId id, StorySignature signature)
    {
        if (signature.IsEmpty)
        {
            return id.Value;
        }

        if (MostSimilar(signature) is { } first)
        {
            return firsts[first].Story;
        }

        Begin(id, signature);
        return id.Value;
    }

    /// <summary>Whether it is a near-copy of any that was given a story here.</summary>
    public bool Knows(StorySignature signature) => !signature.IsEmpty && MostSimilar(signature) is not null;

    private int? MostSimilar(StorySignature signature)
    {
        int? best = null;
        var most = LeastSimilarity;
        var compared = new HashSet<int>();
        for (var band = 0; band < Bands; band++)
        {
            for (var link = newestOfBand.GetValueOrDefault(KeyOf(signature, band), -1); link >= 0; link = links[link].Next)
            {
                var first = links[link].First;
                if (!compared.Add(first))
                {
                    continue;
                }

                // Of equally similar ones the earliest, in whatever order the bands bring them.
                var similarity = signature.Similarity(firsts[first].Signature);
                if (similarity > most || (similarity >= most && (best is null || first < best)))
                {
                    (best, most) = (first, similarity);
                }
            }
        }

        return best;
    }

    private void Begin(ArticleId id, StorySignature signature)
    {
        firsts.Add((signature, id.Value));
        for (var band = 0; band < Bands; band++)
        {
            var key = KeyOf(signature, band);
            links.Add((firsts.Count - 1, newestOfBand.GetValueOrDefault(key, -1)));
            newestOfBand[key] = links.Count - 1;
        }
    }

    /// <summary>The bins themselves and the number of the band: six bytes and one.</summary>
    private static ulong KeyOf(StorySignature signature, int band)
    {
        var key = (ulong)band;
        foreach (var bin in signature.Value.Slice(band * BinsInBand, BinsInBand))
        {
            key = (key << 8) | bin;
        }

        return key;
    }
}
