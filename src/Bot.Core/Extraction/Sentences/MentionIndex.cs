using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Sentences;

/// <summary>Names of an article by where they start and end.</summary>
internal sealed class MentionIndex
{
    private readonly Mention[] mentions;
    private readonly int[] byEnd;

    /// <param name="mentions">Ordered by start.</param>
    /// <param name="length">Length of the text.</param>
    public MentionIndex(IReadOnlyList<Mention> mentions, int length)
    {
        this.mentions = [.. mentions];
        byEnd = new int[length + 1];
        for (var i = 0; i < mentions.Count; i++)
        {
            byEnd[mentions[i].Span.End] = i + 1;
        }
    }

    public IReadOnlyList<Mention> All => mentions;

    public bool EndsAt(int end) => byEnd[end] > 0;

    public Mention? EndingAt(int end) => byEnd[end] is > 0 and var index ? mentions[index - 1] : null;

    /// <summary>All names inside a stretch, in order.</summary>
    public IEnumerable<Mention> Within(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < mentions.Length && mentions[i].Span.End <= span.End; i++)
        {
            yield return mentions[i];
        }
    }

    private int FirstFrom(int start)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
