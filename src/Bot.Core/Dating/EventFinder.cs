using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>A dated event with the sentence that names it (its number in <see cref="CleanText.Sentences"/>).</summary>
internal readonly record struct NamedEvent(DatedEvent Event, int Sentence);

/// <summary>Finds the dated events that a text names: one walk along its sentences for the first words of all phrases, then the other words of those found.</summary>
internal sealed class EventFinder
{
    private readonly WordMatch firstWords;
    private readonly Dictionary<string, (DatedEvent Event, string[] Others)[]> phrases;

    public EventFinder(IEnumerable<DatedEvent> events)
    {
        var byFirst = events.SelectMany(dated => dated.Phrases, (dated, words) => (Event: dated, Words: words))
            .Where(phrase => phrase.Words.Count > 0)
            .ToLookup(phrase => phrase.Words[0], phrase => (phrase.Event, Others: phrase.Words.Skip(1).ToArray()), StringComparer.Ordinal);
        string[] words = [.. byFirst.Select(group => group.Key)];
        firstWords = new WordMatch(words);

        // The walk stops at the longest word; the words that it begins with stand there too.
        phrases = words.ToDictionary(
            word => word, word => words.Where(other => word.StartsWith(other, StringComparison.Ordinal)).SelectMany(other => byFirst[other]).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>In the order of the text.</summary>
    public List<NamedEvent> Find(CleanText text)
    {
        var found = new List<NamedEvent>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i].Span.In(text.View);
            var here = found.Count;
            asked.Clear();
            for (var at = firstWords.First(sentence, 0); at >= 0; at = firstWords.First(sentence, at + 1))
            {
                if (firstWords.At(sentence, at) is { } word && asked.Add(word))
                {
                    AddNamed(found, here, phrases[word], sentence, i);
                }
            }
        }

        return found;
    }

    private static void AddNamed(List<NamedEvent> found, int here, (DatedEvent Event, string[] Others)[] phrases, ReadOnlySpan<char> sentence, int number)
    {
        foreach (var (dated, others) in phrases)
        {
            var named = new NamedEvent(dated, number);
            if (found.IndexOf(named, here) < 0 && ContainsAll(sentence, others))
            {
                found.Add(named);
            }
        }
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
