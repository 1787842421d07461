using Bot.Core.Chat;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>What a typed name turned out to mean: an entity of the lexicon, a name that only the corpus knows, or both.</summary>
public sealed record ResolvedName
{
    /// <summary>As typed, to be typed again for the next page.</summary>
    public required string Typed { get; init; }

    /// <summary>The entity key first, then the keys of the same name where the reading of an article did not tie it to the entity.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    public required string Korean { get; init; }

    public required string English { get; init; }

    /// <summary>Null for a name that only the corpus knows.</summary>
    public Entity? Entity { get; init; }

    /// <summary>How the corpus uses the name; null when no fact does.</summary>
    public CorpusName? Corpus { get; init; }

    /// <summary>False when a slip, initial consonants or another keyboard layout had to be seen through.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Others of that name, of whom the corpus says nothing that was asked for.</summary>
    public IReadOnlyList<ResolvedName> Others { get; init; } = [];

    public string Key => Keys[0];

    /// <summary>A way to type this and nothing else.</summary>
    public string Unambiguous => $"id:{Key}";

    public EntityKind? Kind => Entity?.Kind;

    public bool IsGroup => Kind is EntityKind.Organisation or EntityKind.Media;

    public string In(Locale locale) => locale.Pick(Korean, English);
}
