using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>The word lists of <c>config/lexicon/words/dating.yaml</c>.</summary>
internal sealed class DatingWords(WordLists words)
{
    public string[] DurationSuffixes { get; } = [.. words["dating.duration_suffixes"]];

    public string[] DurationPrefixes { get; } = [.. words["dating.duration_prefixes"]];

    public string[] Comparatives { get; } = [.. words["dating.comparatives"]];

    public string[] BoundSuffixes { get; } = [.. words["dating.bound_suffixes"]];

    public string[] FutureCues { get; } = [.. words["dating.future_cues"]];

    public string[] AbroadTimes { get; } = [.. words["dating.abroad_times"]];

    public string[] HomeTimes { get; } = [.. words["dating.home_times"]];

    public string[] HomeMarkets { get; } = [.. words["dating.home_markets"]];

    public string[] AbroadPlaces { get; } = [.. words["dating.abroad_places"]];

    public string[] EventVerbs { get; } = [.. words["dating.event_verbs"]];

    public string[] PartsOfYear { get; } = [.. words["dating.parts_of_year"]];

    public string[] Habits { get; } = [.. words["dating.habits"]];

    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.StartsWith(entry, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.IndexOf(entry, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of <paramref name="entries"/> stands at the end of <paramref name="text"/> as a whole word.</summary>
    public static bool EndsWithWord(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.EndsWith(entry, StringComparison.Ordinal) && (text.Length == entry.Length || !char.IsLetterOrDigit(text[^(entry.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
