using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Topics;

/// <summary>Reads topics, and the words that texts have in common. Particles do not matter: 투자 is 투자를.</summary>
public sealed class TopicReader(Particles particles, Gazetteer gazetteer)
{
    /// <summary>What is left of a word when its particle is gone must still be one.</summary>
    private const int LeastStem = 2;

    internal TopicFilter Filter(string topic)
    {
        var whole = gazetteer.Named(topic);
        return whole.Count > 0
            ? new TopicFilter([Forms(topic, whole)])
            : new TopicFilter([.. Stems(topic).Select(stem => Forms(stem.Text, gazetteer.Named(stem.Text)))]);
    }

    /// <summary>The words of a text in order, in lower case and without their particles; <c>HadParticle</c> tells a noun from most other words.</summary>
    internal IReadOnlyList<(string Text, bool HadParticle)> Stems(string text)
    {
        var stems = new List<(string, bool)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                var stem = StemEnd(text, start, end);
                stems.Add((text[start..stem].ToLowerInvariant(), stem < end));
            }

            start = end + 1;
        }

        return stems;
    }

    private int StemEnd(string text, int start, int end)
    {
        for (var stem = start + LeastStem; stem < end; stem++)
        {
            if (particles.FitsAfter(text[stem - 1], text.AsSpan(stem, end - stem)))
            {
                return stem;
            }
        }

        return end;
    }

    private static TopicForms Forms(string word, IReadOnlyList<Entity> entities) => new(
        [.. entities.SelectMany(entity => entity.Names).Append(word).Select(EntityKey.Fold).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)],
        [.. entities.Select(entity => entity.Id)]);
}
