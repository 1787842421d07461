namespace Bot.Core.Search;

public enum TokenKind
{
    /// <summary>A whole word without its particle or verb ending, or a whole number.</summary>
    Stem,

    /// <summary>Two syllables in a row, two digits in a row, or a number with the syllable beside it (<c>30일</c>).</summary>
    Pair,

    /// <summary>The last syllable of one stem with the first of the next word: what stands side by side when the blank between them is left out.</summary>
    Bridge,
}

/// <summary>A stretch of a text that search counts as one term. Of a <see cref="TokenKind.Bridge"/> only the two ends are meant.</summary>
public readonly record struct SearchToken(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;
}
