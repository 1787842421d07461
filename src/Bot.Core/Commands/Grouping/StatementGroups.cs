using System.Runtime.InteropServices;
using Bot.Core.Commands.Facts;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Commands.Grouping;

/// <summary>Makes one entry of a statement that several outlets print.</summary>
internal static class StatementGroups
{
    /// <summary>Days between two statements that may still be one, where both articles give the day it was said (time zones shift it by one).</summary>
    private const int DaysApartWhenSaid = 2;

    /// <summary>Days between two articles that may still report one statement.</summary>
    private const int DaysApartWhenPrinted = 10;

    /// <param name="reactions">In the order to show them.</param>
    /// <param name="sources">Their articles.</param>
    /// <returns>In the order of each entry's first statement.</returns>
    public static IReadOnlyList<StatementEntry> Of(IReadOnlyList<Reaction> reactions, FactSources sources)
    {
        var groups = new List<List<Member>>();
        var bySpeaker = new Dictionary<string, List<List<Member>>>(StringComparer.Ordinal);
        foreach (var member in Members(reactions, sources))
        {
            ref var ofSpeaker = ref CollectionsMarshal.GetValueRefOrAddDefault(bySpeaker, member.Speaker, out _);
            ofSpeaker ??= [];
            if (GroupOf(member, ofSpeaker) is { } same)
            {
                same.Add(member);
            }
            else
            {
                ofSpeaker.Add([member]);
                groups.Add(ofSpeaker[^1]);
            }
        }

        return groups.ConvertAll(Entry);
    }

    // Word for word the same, from the same mouth: a wire report, or a quotation that two outlets translate alike.
    private static List<Member> Members(IReadOnlyList<Reaction> reactions, FactSources sources)
    {
        var members = new List<Member>(reactions.Count);
        var places = new Dictionary<(string Speaker, string Letters), int>(reactions.Count);

        // Hundreds of statements are of a few speakers, each one object, and the key of one without an id is worked out each time.
        var speakers = new Dictionary<Speaker, string>(ReferenceEqualityComparer.Instance);
        foreach (var reaction in reactions)
        {
            ref var speaker = ref CollectionsMarshal.GetValueRefOrAddDefault(speakers, reaction.Speaker, out _);
            speaker ??= reaction.Speaker.Key;
            var print = new StatementPrint(reaction.Words);
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (speaker, print.Letters), out var isKnown);
            if (isKnown)
            {
                members[place].Copies.Add(reaction);
            }
            else
            {
                place = members.Count;
                members.Add(Of(reaction, speaker, print, sources));
            }
        }

        return members;
    }

    private static Member Of(Reaction reaction, string speaker, StatementPrint print, FactSources sources)
        => new(reaction, speaker, print, reaction.SaidOn?.ExactDay?.DayNumber, FactDates.Latest(reaction, sources.Card(reaction))?.DayNumber);

    private static List<Member>? GroupOf(Member member, List<List<Member>> groups)
    {
        foreach (var group in groups)
        {
            if (CanBeOne(member, group) && group[0].Print.SaysTheSameAs(member.Print))
            {
                return group;
            }
        }

        return null;
    }

    private static bool CanBeOne(Member member, List<Member> group)
    {
        foreach (var other in group)
        {
            if (!AreNear(member, other) || member.Reaction.Article == other.Reaction.Article)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreNear(Member left, Member right)
        => left.Said is { } said && right.Said is { } saidToo
            ? Math.Abs(said - saidToo) <= DaysApartWhenSaid
            : left.Latest is not { } day || right.Latest is not { } other || Math.Abs(day - other) <= DaysApartWhenPrinted;

    private static StatementEntry Entry(List<Member> group)
    {
        if (group is [var only])
        {
            return new StatementEntry(only.Form, []);
        }

        var main = group
            .OrderBy(member => member.Reaction.Kind)
            .ThenBy(member => member.Reaction.Speaker.Role is null)
            .ThenBy(member => member.Reaction.SaidOn is null)
            .ThenByDescending(member => member.Reaction.Words.Length)
            .First();
        return new StatementEntry(main.Form, [.. group.Where(member => member != main).Select(member => member.Form)]);
    }

    /// <param name="reaction">The first that was printed so.</param>
    /// <param name="speaker">Key of who said it.</param>
    /// <param name="print">For comparing.</param>
    /// <param name="said">Number of the day it was said, if the article gives it.</param>
    /// <param name="latest">Number of the last day on which it may have been said.</param>
    private sealed class Member(Reaction reaction, string speaker, StatementPrint print, int? said, int? latest)
    {
        private List<Reaction>? copies;

        public Reaction Reaction => reaction;

        public string Speaker => speaker;

        public StatementPrint Print => print;

        public int? Said => said;

        public int? Latest => latest;

        public List<Reaction> Copies => copies ??= [];

        public StatementForm Form => new(reaction, copies ?? (IReadOnlyList<Reaction>)[]);
    }
}
