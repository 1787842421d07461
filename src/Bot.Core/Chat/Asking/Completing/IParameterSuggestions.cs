using Bot.Core.Commands;

namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Completes values of kinds of its own.</summary>
public interface IParameterSuggestions
{
    bool Knows(ParameterType type);

    /// <param name="type">One that it knows.</param>
    /// <param name="typed">What stands there so far, cleaned; may be empty.</param>
    /// <param name="asker">Who types, and where.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(ParameterType type, string typed, Asker asker, int limit, CancellationToken cancellationToken);
}
