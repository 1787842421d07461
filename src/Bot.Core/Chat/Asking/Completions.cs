using Bot.Core.Chat.Asking.Completing;
using Bot.Core.Commands;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking;

/// <summary>What may be typed next: for Discord's autocomplete, the web page and inline mode.</summary>
public sealed class Completions(IIndexStore store, CommandCatalogue catalogue, NameBooks books, NameFinder finder, IEnumerable<IParameterSuggestions> others)
{
    /// <param name="command">The command's name in either language, without slash.</param>
    /// <param name="parameter">The parameter's name in either language.</param>
    /// <param name="typed">What stands there so far; may be empty.</param>
    /// <param name="locale">The language of the labels.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    /// <returns>Best first; empty for what is unknown or too long to be anything.</returns>
    public Task<IReadOnlyList<Suggestion>> CompleteAsync(
        string command, string parameter, string typed, Locale locale, int limit, CancellationToken cancellationToken)
        => CompleteAsync(command, parameter, typed, new Asker("none", "", "", locale), limit, cancellationToken);

    /// <inheritdoc cref="CompleteAsync(string, string, string, Locale, int, CancellationToken)"/>
    /// <param name="asker">Who types, and where: some values are the room's own.</param>
    public async Task<IReadOnlyList<Suggestion>> CompleteAsync(
        string command, string parameter, string typed, Asker asker, int limit, CancellationToken cancellationToken)
    {
        var locale = asker.Locale;
        if (typed.Length > Suggestion.Longest || catalogue.Find(command) is not { Description.Access: not CommandAccess.Admins } found
            || found.Description.Parameters.FirstOrDefault(one => one.Name == parameter || one.KoreanName == parameter) is not { } asked)
        {
            return [];
        }

        var words = CommandText.Clean(typed);
        if (asked.Type is ParameterType.Command or ParameterType.Date)
        {
            return [.. (asked.Type == ParameterType.Date ? DateSuggestions.Of(words, locale) : CommandSuggestions.Of(catalogue, words, locale)).Take(limit)];
        }

        if (asked.Type == ParameterType.Choice)
        {
            return [.. asked.Choices.Select(choice => Suggestion.Of(choice.Label.In(locale), choice.Value)).OfType<Suggestion>().Where(one => IsBegun(one, words)).Take(limit)];
        }

        if (others.FirstOrDefault(other => other.Knows(asked.Type)) is { } own)
        {
            return await own.SuggestAsync(asked.Type, words, asker, limit, cancellationToken);
        }

        await using var snapshot = await store.OpenAsync(cancellationToken);
        var names = new NameSuggestions(await books.OpenAsync(snapshot, cancellationToken), await snapshot.NamesAsync(cancellationToken), finder, locale);
        return asked.Type switch
        {
            ParameterType.Name => names.Of(words, found.Roles, limit),
            ParameterType.Interest => names.Of(words, found.Roles, limit),
            ParameterType.Topic => names.Topics(words, limit),
            ParameterType.Article => await new ArticleSuggestions(snapshot, locale).OfAsync(words, limit, cancellationToken),
            ParameterType.Text => await new SearchSuggestions(snapshot, names, locale).OfAsync(words, limit, cancellationToken),
            _ => [],
        };
    }

    private static bool IsBegun(Suggestion suggestion, string typed)
        => suggestion.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || suggestion.Label.Contains(typed, StringComparison.OrdinalIgnoreCase);
}
