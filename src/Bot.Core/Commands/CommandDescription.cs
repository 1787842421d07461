using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>
/// Everything there is to say about a command, said once: help, parsing, registration on a platform and completion are all derived from it.
/// </summary>
public sealed record CommandDescription
{
    /// <summary>Lower-case Latin letters, without the slash: <c>reaction</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Hangul, without the slash: <c>반응</c>.</summary>
    public required string KoreanName { get; init; }

    /// <summary>One line for menus; at most 100 characters in either language.</summary>
    public required Bilingual Summary { get; init; }

    /// <summary>A few sentences for <c>/help NAME</c>.</summary>
    public required Bilingual Details { get; init; }

    /// <summary>In the order in which free text gives them.</summary>
    public IReadOnlyList<CommandParameter> Parameters { get; init; } = [];

    /// <summary>Whole command lines, which a test tries.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    public CommandAccess Access { get; init; } = CommandAccess.Everyone;

    /// <summary>Whether it may take long and then shows how far it is; see <see cref="Chat.Asking.Asker.Progress"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether it is for buttons alone: menus, help and completion leave it out, and it works when typed.</summary>
    public bool IsHidden { get; init; }

    public CommandParameter? Parameter(ParameterType type) => Parameters.FirstOrDefault(parameter => parameter.Type == type);

    /// <summary><c>/reaction NAME [topic] [since]</c>.</summary>
    public string Usage(Locale locale)
    {
        var parts = Parameters.Where(parameter => parameter.Type is not (ParameterType.Page or ParameterType.Place)).Select(parameter => Placeholder(parameter, locale));
        return string.Join(' ', parts.Prepend("/" + locale.Pick(KoreanName, Name)));
    }

    private static string Placeholder(CommandParameter parameter, Locale locale)
    {
        var name = locale.Pick(parameter.KoreanName, parameter.Required ? parameter.Name.ToUpperInvariant() : parameter.Name);
        return parameter.Required ? locale.Pick($"<{name}>", name) : $"[{name}]";
    }
}
