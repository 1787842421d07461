using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>How sure it is that a name is meant.</summary>
public enum NameCloseness
{
    /// <summary>One of its names, whatever the blanks and the case.</summary>
    Exact,

    /// <summary>Its initial consonants, the keys of another keyboard layout, or a slip of one letter: taken as meant.</summary>
    Meant,

    /// <summary>Only similar: offered, never taken.</summary>
    Similar,
}

/// <summary>Somebody or something that a typed name may mean. <see cref="Entity"/> is null for names that only the corpus knows.</summary>
public sealed record NameFinding(string Key, Entity? Entity, CorpusName? Corpus, NameCloseness Closeness);
