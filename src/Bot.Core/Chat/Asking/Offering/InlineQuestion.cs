using Bot.Core.Commands;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking.Offering;

/// <summary>What somebody wants who types after <c>@bot</c>: nobody in particular when there are no names.</summary>
internal sealed record InlineQuestion(IReadOnlyList<ResolvedName> Names, string? Topic, DateOnly? Since)
{
    private const int MostNames = 4;

    /// <returns>Null when no name begins like what was typed.</returns>
    public static InlineQuestion? Read(
        string typed, CommandCatalogue catalogue, NameBook book, NameFinder finder, IReadOnlyList<CorpusName> corpus, DateOnly today, IReadOnlyList<FactRole> roles)
    {
        if (typed.Length == 0)
        {
            return new InlineQuestion([], null, null);
        }

        var binding = new ArgumentBinder(catalogue.Find("reaction")!.Description, book, roles, today).Bind(typed);
        if (binding.Arguments is { } arguments)
        {
            return new InlineQuestion(arguments.Names, arguments.Topic, arguments.Since);
        }

        // Inline mode asks with every letter typed: half a name and a name of several people are the usual case, not a mistake.
        var names = binding.Problem is BindingProblem.AmbiguousName ambiguous
            ? [.. ambiguous.Candidates.Select(candidate => candidate.Name).Take(MostNames)]
            : finder.Complete(typed, corpus, roles, MostNames).Select(finding => book.ByKey(finding.Key, finding.Key)).OfType<ResolvedName>().ToList();
        return names.Count == 0 ? null : new InlineQuestion(names, null, null);
    }
}
