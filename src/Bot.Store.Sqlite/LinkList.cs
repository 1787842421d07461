using Bot.Core.Extraction;

namespace Bot.Store.Sqlite;

/// <summary>The facts of a type in which an entity takes part in a role: a list in the order of days.</summary>
/// <param name="Entity">Row id.</param>
/// <param name="Role">As which.</param>
/// <param name="Type">Of facts.</param>
internal readonly record struct LinkList(int Entity, FactRole Role, FactType Type);
