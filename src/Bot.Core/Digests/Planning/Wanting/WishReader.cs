using Bot.Core.Commands.Topics;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Lexicon;

namespace Bot.Core.Digests.Planning.Wanting;

/// <summary>Makes conditions of what a subscription says.</summary>
internal sealed class WishReader(Particles particles, TopicReader topics)
{
    public Wish Of(Interest interest) => new(
        interest,
        [.. interest.Topics.Select(topic => (topic, topics.Filter(topic)))],
        [.. interest.Include.Select(Word)],
        [.. interest.Exclude.Select(Word)],
        [.. interest.Patterns.Select(Pattern)],
        [.. interest.ExcludePatterns.Select(Pattern)]);

    private TextCondition Word(string word)
    {
        var printed = new PrintedWord(word, particles);
        return new TextCondition(word, printed.StandsIn);
    }

    // One that cannot be read was refused when it was subscribed to; should it come all the same, it matches nothing.
    private static TextCondition Pattern(string pattern)
    {
        var regex = InterestPattern.Read(pattern);
        return new TextCondition(pattern, text => regex is not null && regex.IsMatch(text));
    }
}
