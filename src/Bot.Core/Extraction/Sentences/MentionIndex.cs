using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Sentences;

/// <summary>Names of an article by where they start and end. Words ask far more often than names answer, so a bit for each place comes first.</summary>
internal sealed class MentionIndex
{
    private readonly Mention[] mentions;
    private readonly ulong[] ends;

    /// <param name="mentions">Ordered by start, never overlapping.</param>
    /// <param name="length">Length of the text.</param>
    public MentionIndex(ImmutableArray<Mention> mentions, int length)
    {
        this.mentions = [.. mentions];
        ends = new ulong[(length >> 6) + 1];
        foreach (ref readonly var mention in this.mentions.AsSpan())
        {
            ends[mention.Span.End >> 6] |= 1UL << (mention.Span.End & 63);
        }
    }

    public ReadOnlySpan<Mention> All => mentions;

    public bool EndsAt(int end) => (ends[end >> 6] & (1UL << (end & 63))) != 0;

    // Names do not overlap: the one that ends here is the last that starts before.
    public Mention? EndingAt(int end) => EndsAt(end) ? mentions[FirstFrom(end) - 1] : null;

    /// <summary>All names inside a stretch, in order.</summary>
    public ReadOnlySpan<Mention> Within(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var last = first;
        while (last < mentions.Length && mentions[last].Span.End <= span.End)
        {
            last++;
        }

        return mentions.AsSpan(first, last - first);
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
