namespace Bot.Core.Chat.Asking;

/// <summary>What may be typed next: for Discord's autocomplete, the web page and inline mode.</summary>
public sealed class Completions
{
    /// <param name="command">The command's name in either language, without slash.</param>
    /// <param name="parameter">The parameter's name in either language.</param>
    /// <param name="typed">What stands there so far; may be empty.</param>
    /// <param name="locale">The language of the labels.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    public Task<IReadOnlyList<Suggestion>> CompleteAsync(string command, string parameter, string typed, Locale locale, int limit, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<Suggestion>>([]);
}
