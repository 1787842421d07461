using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Lexicon;

/// <summary>
/// A name of the lexicon found in a text, with valid word boundaries on both sides (a particle may follow).
/// <see cref="Entities"/> holds every entity of that name: a company and its share may have the same.
/// </summary>
public readonly record struct Mention(TextSpan Span, ImmutableArray<Entity> Entities, bool IsWeak);
