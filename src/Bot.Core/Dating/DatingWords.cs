using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>The word lists of <c>config/lexicon/words/dating.yaml</c>.</summary>
internal sealed class DatingWords(WordLists words)
{
    public WordMatch DurationSuffixes { get; } = new(words["dating.duration_suffixes"]);

    public WordMatch DurationPrefixes { get; } = new(words["dating.duration_prefixes"]);

    public WordMatch Comparatives { get; } = new(words["dating.comparatives"]);

    public WordMatch BoundSuffixes { get; } = new(words["dating.bound_suffixes"]);

    public WordMatch FutureCues { get; } = new(words["dating.future_cues"]);

    public WordMatch AbroadTimes { get; } = new(words["dating.abroad_times"]);

    public WordMatch HomeTimes { get; } = new(words["dating.home_times"]);

    public WordMatch HomeMarkets { get; } = new(words["dating.home_markets"]);

    public WordMatch AbroadPlaces { get; } = new(words["dating.abroad_places"]);

    public WordMatch EventVerbs { get; } = new(words["dating.event_verbs"]);

    public WordMatch PartsOfYear { get; } = new(words["dating.parts_of_year"]);

    public WordMatch Habits { get; } = new(words["dating.habits"]);
}
