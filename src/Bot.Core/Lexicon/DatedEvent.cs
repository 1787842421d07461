namespace Bot.Core.Lexicon;

/// <summary>
/// An event whose day is known. It is named by a sentence that contains all words of any one list of <paramref name="Phrases"/>;
/// an article that names it was published on that day or later.
/// </summary>
public sealed record DatedEvent(string Id, DateOnly Date, string Korean, string English, IReadOnlyList<IReadOnlyList<string>> Phrases);
