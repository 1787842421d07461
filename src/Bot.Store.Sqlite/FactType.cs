using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Store.Sqlite;

/// <summary>As stored: the numbers must not change without a new schema version.</summary>
internal enum FactType
{
    Reaction = 1,
    Move = 2,
    Figure = 3,
}

internal static class FactTypes
{
    public static FactType Of(Fact fact) => fact switch
    {
        Reaction => FactType.Reaction,
        Move => FactType.Move,
        Figure => FactType.Figure,
        _ => throw new NotSupportedException($"The store has no place for facts of type {fact.GetType().Name}."),
    };
}
