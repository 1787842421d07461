using Bot.Core.Commands;

namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Commands whose name in either language begins with what was typed.</summary>
internal static class CommandSuggestions
{
    public static IEnumerable<Suggestion> Of(CommandCatalogue catalogue, string typed, Locale locale)
    {
        var start = typed.TrimStart('/');
        return catalogue.Descriptions
            .Where(command => command.Access != CommandAccess.Admins)
            .Where(command => command.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase) || command.KoreanName.StartsWith(start, StringComparison.Ordinal))
            .Select(command => Suggestion.Of($"{command.Usage(locale)} · {command.Summary.In(locale)}", locale.Pick(command.KoreanName, command.Name)))
            .OfType<Suggestion>();
    }
}
