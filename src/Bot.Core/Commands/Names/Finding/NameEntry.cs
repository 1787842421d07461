using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Lexicon.Typing;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>What a name is to its bearer, the surest first.</summary>
internal enum NameRank
{
    /// <summary>A name that means this one in running text.</summary>
    Full,

    /// <summary>A name that is also a word, or shared. Whoever types it alone means a name.</summary>
    Weak,

    Ticker,

    /// <summary>One word of a person's name: nadella, 사티아.</summary>
    Part,
}

/// <summary>Who bears a name: an entity, or a name that only the corpus knows.</summary>
internal sealed record NameBearer(string Key, Entity? Entity);

/// <summary>One name of one bearer, in the forms in which it is compared.</summary>
internal sealed class NameEntry(string text, NameRank rank, NameBearer bearer)
{
    public string Text => text;

    public NameRank Rank => rank;

    public NameBearer Bearer => bearer;

    public string Folded { get; } = EntityKey.Fold(text);

    /// <summary>See <see cref="HangulLetters.Of"/>: what has been typed of a name is the start of its letters, half a syllable too.</summary>
    public string Letters { get; } = HangulLetters.Of(EntityKey.Fold(text));

    public string Initials { get; } = HangulLetters.InitialsOf(EntityKey.Fold(text));

    public ulong Signature { get; } = SlipDistance.Signature(HangulLetters.Of(EntityKey.Fold(text)));
}
