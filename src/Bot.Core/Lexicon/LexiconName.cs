using System.Collections.Immutable;

namespace Bot.Core.Lexicon;

/// <summary>A name with every entity that bears it. When any of them bears it safely, only those are listed and the name is not weak.</summary>
public sealed record LexiconName(string Text, ImmutableArray<Entity> Entities, bool IsWeak)
{
    /// <summary>A person bears it.</summary>
    public bool IsPerson { get; } = Entities.Any(entity => entity.Kind == EntityKind.Person);
}
