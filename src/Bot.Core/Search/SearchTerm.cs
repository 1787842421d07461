namespace Bot.Core.Search;

/// <summary>What a token stands for wherever it occurs: its text as an engine indexes it, and a hash that is the same on every machine.</summary>
public readonly record struct SearchTerm(string Text, long Hash, TokenKind Kind)
{
    /// <summary>Keeps the stem 시장 apart from the pair 시장 inside 재래시장.</summary>
    public const char StemMark = '_';

    /// <summary>Before a term that stands in the title; see <see cref="ArticleTerms"/>.</summary>
    public const char TitleMark = '^';

    public static SearchTerm Of(ReadOnlySpan<char> folded, SearchToken token)
    {
        Span<char> text = new char[token.Length + 1];
        return new SearchTerm(text[..Write(text, folded, token)].ToString(), HashOf(folded, token), token.Kind);
    }

    /// <summary>Writes the text of the term, and returns its length.</summary>
    /// <param name="text">Has room for one character more than the token has.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="token">Where it stands in it.</param>
    public static int Write(Span<char> text, ReadOnlySpan<char> folded, SearchToken token)
    {
        switch (token.Kind)
        {
            case TokenKind.Stem:
                text[0] = StemMark;
                folded.Slice(token.Start, token.Length).CopyTo(text[1..]);
                return token.Length + 1;
            case TokenKind.Bridge:
                (text[0], text[1]) = (folded[token.Start], folded[token.End - 1]);
                return 2;
            default:
                folded.Slice(token.Start, token.Length).CopyTo(text);
                return token.Length;
        }
    }

    public static long HashOf(ReadOnlySpan<char> folded, SearchToken token)
    {
        var hash = Mix(0x9E3779B97F4A7C15UL, token.Kind == TokenKind.Stem ? StemMark : '\0');
        if (token.Kind == TokenKind.Bridge)
        {
            return (long)Mix(Mix(hash, folded[token.Start]), folded[token.End - 1]);
        }

        foreach (var c in folded.Slice(token.Start, token.Length))
        {
            hash = Mix(hash, c);
        }

        return (long)hash;
    }

    private static ulong Mix(ulong hash, char c)
    {
        hash = (hash ^ c) * 0xBF58476D1CE4E5B9UL;
        return hash ^ (hash >> 29);
    }
}
