using Bot.Core.Extraction;

namespace Bot.Core.Commands.Topics;

/// <summary>Whether a text speaks of a topic: each word of the topic, or another name of what it names, stands in it.</summary>
internal sealed class TopicFilter(IReadOnlyList<TopicForms> words)
{
    public bool Matches(string text)
    {
        if (words.Count == 0 || !words.All(word => word.MayStandIn(text)))
        {
            return false;
        }

        // Blanks and case go, so that 설비투자 and "설비 투자" are one, and OpenAI is openai.
        var folded = EntityKey.Fold(text);
        return words.All(word => word.Forms.Any(form => folded.Contains(form, StringComparison.Ordinal)));
    }

    /// <summary>Whether the sentence names what the topic names, as the reading of the article saw it.</summary>
    public bool IsNamedBy(Fact fact)
        => words.Count > 0 && words.All(word => fact.Links.Any(link => link.Role == FactRole.Mentioned && word.Keys.Contains(link.Key)));
}
