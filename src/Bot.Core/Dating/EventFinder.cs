using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>A dated event with the sentence that names it (its number in <see cref="CleanText.Sentences"/>).</summary>
internal readonly record struct NamedEvent(DatedEvent Event, int Sentence);

/// <summary>
/// Finds the dated events that a text names. Phrases are grouped by their first word, so that a text without that word costs one search, or one look
/// at a bit where the word's first two characters stand nowhere side by side.
/// </summary>
internal sealed class EventFinder
{
    /// <summary>One bit for each pair of neighbouring characters; pairs share bits, so a set bit proves nothing.</summary>
    private const int PairBits = 1 << 15;

    private readonly IGrouping<string, (DatedEvent Event, string[] Others)>[] _byFirstWord;

    public EventFinder(IEnumerable<DatedEvent> events)
        => _byFirstWord =
        [
            .. events.SelectMany(dated => dated.Phrases, (dated, words) => (Event: dated, Words: words))
                .Where(phrase => phrase.Words.Count > 0)
                .GroupBy(phrase => phrase.Words[0], phrase => (phrase.Event, Others: phrase.Words.Skip(1).ToArray()), StringComparer.Ordinal),
        ];

    public IReadOnlyList<NamedEvent> Find(CleanText text)
    {
        var found = new List<NamedEvent>();
        var seen = new HashSet<(string, int)>();
        Span<ulong> pairs = stackalloc ulong[PairBits / 64];
        MarkPairs(text.View, pairs);
        foreach (var phrases in _byFirstWord)
        {
            if (!MayHold(pairs, phrases.Key) || !text.View.Contains(phrases.Key, StringComparison.Ordinal))
            {
                continue;
            }

            for (var i = 0; i < text.Sentences.Length; i++)
            {
                var sentence = text.Sentences[i].Span.In(text.View);
                if (sentence.IndexOf(phrases.Key, StringComparison.Ordinal) >= 0)
                {
                    foreach (var dated in NamedBy(sentence, phrases))
                    {
                        if (seen.Add((dated.Id, i)))
                        {
                            found.Add(new NamedEvent(dated, i));
                        }
                    }
                }
            }
        }

        return found;
    }

    private static void MarkPairs(ReadOnlySpan<char> text, Span<ulong> pairs)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var bit = PairBit(text[i - 1], text[i]);
            pairs[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    private static bool MayHold(ReadOnlySpan<ulong> pairs, string word)
        => word.Length < 2 || (PairBit(word[0], word[1]) is var bit && (pairs[bit >> 6] & (1UL << (bit & 63))) != 0);

    private static int PairBit(char first, char second) => ((first * 37) ^ second) & (PairBits - 1);

    private static List<DatedEvent> NamedBy(ReadOnlySpan<char> sentence, IEnumerable<(DatedEvent Event, string[] Others)> phrases)
    {
        var named = new List<DatedEvent>();
        foreach (var (dated, others) in phrases)
        {
            if (ContainsAll(sentence, others))
            {
                named.Add(dated);
            }
        }

        return named;
    }

    private static bool ContainsAll(ReadOnlySpan<char> sentence, string[] words)
    {
        foreach (var word in words)
        {
            if (sentence.IndexOf(word, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
