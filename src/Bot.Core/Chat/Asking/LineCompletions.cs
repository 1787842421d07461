using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Chat.Asking;

/// <summary>Completes a whole command line as it is typed, for places that have one line and no form. Each value is a whole line.</summary>
public sealed class LineCompletions(Completions completions, CommandCatalogue catalogue)
{
    public async Task<IReadOnlyList<Suggestion>> CompleteAsync(string line, Locale locale, int limit, CancellationToken cancellationToken)
    {
        var typed = line.TrimStart();
        var blank = typed.IndexOf(' ', StringComparison.Ordinal);
        if (typed.Length > CommandLine.MaximumLength || blank < 0)
        {
            return Commands(typed, locale, limit);
        }

        if (catalogue.Find(typed[..blank].TrimStart('/', '／')) is not { } command)
        {
            return [];
        }

        var (head, rest) = (typed[..(blank + 1)], typed[(blank + 1)..].TrimStart());
        foreach (var (parameter, start, before) in Places(command.Description, rest))
        {
            var found = await completions.CompleteAsync(command.Description.Name, parameter.Name, start, locale, limit, cancellationToken);
            if (found.Count > 0)
            {
                return [.. found.Select(one => one with { Value = head + before + one.Value })];
            }
        }

        return [];
    }

    private List<Suggestion> Commands(string typed, Locale locale, int limit)
        => [.. Completing.CommandSuggestions.Of(catalogue, typed.TrimStart('/', '／'), locale)
            .Take(limit)
            .Select(one => one with { Value = $"/{one.Value} " })];

    // What the end of the line may be: a keyed value, a name of one or more words, or free text.
    private static IEnumerable<(CommandParameter Parameter, string Start, string Before)> Places(CommandDescription command, string rest)
    {
        var last = rest.LastIndexOf(' ') + 1;
        var colon = rest.IndexOf(':', last);
        if (colon > last && command.Parameters.FirstOrDefault(one => one.Name == rest[last..colon] || one.KoreanName == rest[last..colon]) is { } keyed)
        {
            yield return (keyed, rest[(colon + 1)..], rest[..(colon + 1)]);
            yield break;
        }

        var free = command.Parameters.FirstOrDefault(one => one.Type is ParameterType.Text or ParameterType.Article or ParameterType.Command);
        if (free is not null)
        {
            yield return (free, rest, "");
            yield break;
        }

        if (command.Parameter(ParameterType.Name) is { } name)
        {
            for (var start = 0; start >= 0 && start <= rest.Length; start = NextWord(rest, start))
            {
                yield return (name, rest[start..], rest[..start]);
            }
        }
    }

    private static int NextWord(string text, int start)
    {
        var blank = text.IndexOf(' ', start);
        return blank < 0 || blank + 1 >= text.Length ? -1 : blank + 1;
    }
}
