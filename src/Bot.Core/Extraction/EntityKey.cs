using Bot.Core.Lexicon;

namespace Bot.Core.Extraction;

/// <summary>Keys under which facts are indexed: lexicon ids as they are, names that the lexicon does not know as <c>name:</c> plus the folded name.</summary>
public static class EntityKey
{
    private const string NamePrefix = "name:";

    private const int OnStack = 256;

    public static string OfName(string name) => NamePrefix + Fold(name);

    public static bool IsName(string key) => key.StartsWith(NamePrefix, StringComparison.Ordinal);

    /// <summary>NFC, lower case, without blanks and punctuation: <c>사티아 나델라</c> and <c>사티아나델라</c> are one.</summary>
    public static string Fold(string name)
    {
        var text = IsPlain(name) ? name : ComposedText.Of(name);
        var folded = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (Syllables.IsSyllable(c))
            {
                folded[length++] = c;
            }
            else if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return folded[..length].ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!IsComposed(c))
            {
                return false;
            }
        }

        return true;
    }

    // Whole syllables, letters and signs of Western Europe, typographic and Korean punctuation: composed, and nothing among them composes with another. The tables of Unicode need not be asked.
    private static bool IsComposed(char c) => c < '\u0300' || Syllables.IsSyllable(c) || c is (>= '\u2010' and <= '\u2027') or (>= '\u3001' and <= '\u3029');
}
