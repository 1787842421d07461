using Bot.Core.Digests.News;

namespace Bot.Core.Digests.Planning;

/// <summary>Events that were told, by their prints.</summary>
internal sealed class HadEvents
{
    /// <summary>Of the terms of two prints, the share that both must have.</summary>
    internal const double LeastShare = 0.4;

    private readonly Dictionary<uint, List<int>> eventsOf = [];
    private readonly List<int> days = [];

    public void Add(EventPrint print, int day)
    {
        foreach (var term in print.Terms)
        {
            if (!eventsOf.TryGetValue(term, out var events))
            {
                eventsOf.Add(term, events = []);
            }

            events.Add(days.Count);
        }

        days.Add(day);
    }

    /// <summary>Whether one of the events of those days has so many terms of the story that it is the same.</summary>
    public bool Has(NewsStory story)
    {
        var shared = new Dictionary<int, int>();
        foreach (var told in story.Print.Terms.SelectMany(term => eventsOf.GetValueOrDefault(term) ?? []))
        {
            shared[told] = shared.GetValueOrDefault(told) + 1;
        }

        return shared.Any(told => told.Value >= LeastShare * story.Print.Terms.Count && Math.Abs(days[told.Key] - story.Newest.DayNumber) <= EventClusters.LongestSpan);
    }
}
