using System.Collections.Immutable;
using System.Numerics;
using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Sentences;

/// <summary>Names of an article by where they start and end. Words ask far more often than names answer, so a bit for each place comes first.</summary>
internal sealed class MentionIndex
{
    private readonly ImmutableArray<Mention> mentions;
    private readonly ulong[] ends;

    // How many names end before the places of each element of ends.
    private readonly int[] ranks;

    /// <param name="mentions">Ordered by start, never overlapping.</param>
    /// <param name="length">Length of the text.</param>
    public MentionIndex(ImmutableArray<Mention> mentions, int length)
    {
        this.mentions = mentions;
        ends = new ulong[(length >> 6) + 1];
        foreach (ref readonly var mention in mentions.AsSpan())
        {
            ends[mention.Span.End >> 6] |= 1UL << (mention.Span.End & 63);
        }

        ranks = new int[ends.Length];
        for (var i = 1; i < ranks.Length; i++)
        {
            ranks[i] = ranks[i - 1] + BitOperations.PopCount(ends[i - 1]);
        }
    }

    public ReadOnlySpan<Mention> All => mentions.AsSpan();

    public bool EndsAt(int end) => (ends[end >> 6] & (1UL << (end & 63))) != 0;

    // Names do not overlap, so they end in the order in which they start.
    public Mention? EndingAt(int end) => EndsAt(end) ? mentions[ranks[end >> 6] + BitOperations.PopCount(ends[end >> 6] & ((1UL << (end & 63)) - 1))] : null;

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
