using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Commands.Grouping;

/// <summary>One printed form of a statement, with the articles that print it in the very same words.</summary>
internal sealed record StatementForm(Reaction Reaction, IReadOnlyList<Reaction> Copies)
{
    public IEnumerable<Reaction> All() => Copies.Count == 0 ? [Reaction] : Copies.Prepend(Reaction);
}

/// <summary>One statement: its fullest printed form, and the other forms in which outlets print it.</summary>
internal sealed record StatementEntry(StatementForm Main, IReadOnlyList<StatementForm> Wordings)
{
    public IEnumerable<Reaction> All() => Wordings.Count == 0 ? Main.All() : Wordings.Prepend(Main).SelectMany(form => form.All());
}
