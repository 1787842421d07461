using System.Runtime.CompilerServices;
using Bot.Core.Lexicon;

namespace Bot.Core.Search;

/// <summary>Folds text for search without moving a character, so that an offset into the folded text is an offset into the raw one.</summary>
public static class SearchText
{
    /// <summary>Lower case; full-width letters and digits become plain ones.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, raw) => Fold(raw, folded));

    /// <inheritdoc cref="Fold(string)"/>
    /// <param name="text">The text.</param>
    /// <param name="folded">Has room for it.</param>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    /// <summary>
    /// Some systems write syllables as separate letters (NFD): 한 as three characters. Search needs whole syllables, on both sides;
    /// offsets of such a text are lost, which costs the marks of a snippet and nothing else.
    /// </summary>
    public static string Compose(string text)
        => NeedsComposing(text) ? ComposedText.Of(text) : text;

    /// <summary>Whether syllables may stand in separate letters.</summary>
    public static bool NeedsComposing(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u1100', '\u11FF');

    /// <summary>Of a folded character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SearchScript ScriptOf(char c) => Syllables.IsSyllable(c) ? SearchScript.Hangul : ScriptOfOther(c);

    private static SearchScript ScriptOfOther(char c) => c switch
    {
        >= '0' and <= '9' => SearchScript.Digits,
        >= 'a' and <= 'z' => SearchScript.Letters,
        < '\u0080' => SearchScript.None,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' => SearchScript.Ideographs,
        _ when char.IsLetter(c) => SearchScript.Letters,
        _ => char.IsDigit(c) ? SearchScript.Digits : SearchScript.None,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => Syllables.IsSyllable(c) || c == ' ' ? c : FoldOther(c);

    private static char FoldOther(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        >= '\uFF01' and <= '\uFF5E' => FoldOther((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };
}
