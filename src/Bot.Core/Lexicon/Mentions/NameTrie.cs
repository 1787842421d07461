using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon.Mentions;

/// <summary>
/// A trie over the characters of names as a double array (Aoe 1989): a node's child by a character lies at the node's base plus the
/// character's code, and is the node's own when it points back. Names begin where words begin, so a walk from each word's first letter
/// finds them all: nearly every walk ends after two or three letters, no failure links are needed, and no walk is longer than the
/// longest name, which keeps the search linear in the text.
/// </summary>
internal sealed class NameTrie
{
    public const int Root = 0;

    // Indexed by the character as printed, so that folding costs nothing while searching.
    private readonly ushort[] codes;
    private readonly TrieCell[] cells;
    private readonly NameOpenings openings;

    /// <param name="names">Folded names, each once; the value of a name is its index.</param>
    /// <param name="followers">What may stand right behind a name.</param>
    public NameTrie(IReadOnlyList<string> names, CharacterSet followers)
    {
        codes = CodesOf(names);
        cells = new NameTrieBuilder(names, codes).Build();
        openings = new NameOpenings(names, followers);
    }

    /// <summary>The first offset from here on at which a name may begin, or the length of the text; a walk decides the rest.</summary>
    public int NextOpening(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        var isInWord = from > 0 && Syllables.IsSyllable(text[from - 1]);
        var first = at < text.Length ? Folded(text[at]) : default;
        for (; at + 1 < text.Length; at++)
        {
            // No jumps but one that is hardly ever taken: where the words of a text end is what a processor guesses worst.
            var second = Folded(text[at + 1]);
            var isSyllable = Syllables.IsSyllable(first);
            if ((openings.MayOpen(first, second) & !(isInWord & isSyllable)) && (at + 2 >= text.Length || openings.MayOpen(first, second, Folded(text[at + 2]))))
            {
                return at;
            }

            (isInWord, first) = (isSyllable, second);
        }

        return at;
    }

    /// <summary><see cref="NameCharacters.Fold"/>, without a jump for the characters that texts are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Folded(char c)
    {
        var small = (char)(c | ((uint)(c - 'A') <= 'Z' - 'A' ? 0x20 : 0));
        return (c < '\u0080') | Syllables.IsSyllable(c) ? small : NameCharacters.Fold(c);
    }

    /// <summary>The node reached by the character, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, char c)
    {
        var code = codes[c];
        var next = cells[node].Base + code;
        return code != 0 && cells[next].Parent == node ? next : -1;
    }

    /// <summary>The index of the name that ends at the node, or -1.</summary>
    public int ValueAt(int node) => cells[node].Value;

    /// <summary>Codes count from 1; 0 is every character that no name has.</summary>
    private static ushort[] CodesOf(IReadOnlyList<string> names)
    {
        var byFold = new ushort[char.MaxValue + 1];
        ushort used = 0;
        foreach (var c in names.SelectMany(name => name))
        {
            if (byFold[c] == 0)
            {
                byFold[c] = ++used;
            }
        }

        var folded = new ushort[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            folded[c] = byFold[NameCharacters.Fold((char)c)];
        }

        return folded;
    }
}
