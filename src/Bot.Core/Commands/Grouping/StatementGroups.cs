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
            if (ofSpeaker.Find(group => group.TrueForAll(other => CanBeOne(member, other)) && group[0].Print.SaysTheSameAs(member.Print)) is { } same)
            {
                same.Add(member);
            }
            else
            {
                ofSpeaker.Add([member]);
                groups.Add(ofSpeaker[^1]);
            }
        }

        return [.. groups.Select(Entry)];
    }

    // Word for word the same, from the same mouth: a wire report, or a quotation that two outlets translate alike.
    private static IEnumerable<Member> Members(IReadOnlyList<Reaction> reactions, FactSources sources)
        => reactions
            .Select(reaction => (Reaction: reaction, Speaker: reaction.Speaker.Key, Print: new StatementPrint(reaction.Words)))
            .GroupBy(said => (said.Speaker, said.Print.Letters))
            .Select(group => Of(new StatementForm(group.First().Reaction, [.. group.Skip(1).Select(said => said.Reaction)]), group.Key.Speaker, group.First().Print, sources));

    private static Member Of(StatementForm form, string speaker, StatementPrint print, FactSources sources)
        => new(form, speaker, print, form.Reaction.SaidOn?.ExactDay?.DayNumber, FactDates.Latest(form.Reaction, sources.Card(form.Reaction))?.DayNumber);

    private static bool CanBeOne(Member left, Member right) => AreNear(left, right) && left.Form.Reaction.Article != right.Form.Reaction.Article;

    private static bool AreNear(Member left, Member right)
        => left.Said is { } said && right.Said is { } saidToo
            ? Math.Abs(said - saidToo) <= DaysApartWhenSaid
            : left.Latest is not { } day || right.Latest is not { } other || Math.Abs(day - other) <= DaysApartWhenPrinted;

    private static StatementEntry Entry(List<Member> group)
    {
        var forms = group.ConvertAll(member => member.Form);
        var main = forms
            .OrderBy(form => form.Reaction.Kind)
            .ThenBy(form => form.Reaction.Speaker.Role is null)
            .ThenBy(form => form.Reaction.SaidOn is null)
            .ThenByDescending(form => form.Reaction.Words.Length)
            .First();
        return new StatementEntry(main, [.. forms.Where(form => form != main)]);
    }

    /// <param name="Form">What was printed.</param>
    /// <param name="Speaker">Key of who said it.</param>
    /// <param name="Print">For comparing.</param>
    /// <param name="Said">Number of the day it was said, if the article gives it.</param>
    /// <param name="Latest">Number of the last day on which it may have been said.</param>
    private sealed record Member(StatementForm Form, string Speaker, StatementPrint Print, int? Said, int? Latest);
}
