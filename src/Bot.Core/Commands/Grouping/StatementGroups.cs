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
        var groups = new List<List<(StatementForm Form, StatementPrint Print)>>();
        foreach (var form in Forms(reactions))
        {
            var print = new StatementPrint(form.Reaction.Words);
            if (groups.Find(group => group.TrueForAll(other => CanBeOne(form.Reaction, other.Form.Reaction, sources)) && group[0].Print.SaysTheSameAs(print)) is { } same)
            {
                same.Add((form, print));
            }
            else
            {
                groups.Add([(form, print)]);
            }
        }

        return [.. groups.Select(Entry)];
    }

    // Word for word the same, from the same mouth: a wire report, or a quotation that two outlets translate alike.
    private static IEnumerable<StatementForm> Forms(IReadOnlyList<Reaction> reactions)
        => reactions
            .GroupBy(reaction => (reaction.Speaker.Key, new StatementPrint(reaction.Words).Letters))
            .Select(group => new StatementForm(group.First(), [.. group.Skip(1)]));

    private static bool CanBeOne(Reaction left, Reaction right, FactSources sources)
        => left.Speaker.Key == right.Speaker.Key && left.Article != right.Article && AreNear(left, right, sources);

    private static bool AreNear(Reaction left, Reaction right, FactSources sources)
    {
        if (left.SaidOn?.ExactDay is { } said && right.SaidOn?.ExactDay is { } saidToo)
        {
            return Math.Abs(said.DayNumber - saidToo.DayNumber) <= DaysApartWhenSaid;
        }

        return FactDates.Latest(left, sources.Card(left)) is not { } day
            || FactDates.Latest(right, sources.Card(right)) is not { } other
            || Math.Abs(day.DayNumber - other.DayNumber) <= DaysApartWhenPrinted;
    }

    private static StatementEntry Entry(List<(StatementForm Form, StatementPrint Print)> group)
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
}
