using System.Text;
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
        var text = IsPlain(name) ? name : name.Normalize(NormalizationForm.FormC);
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

    /// <summary>Whole syllables and ASCII are composed already; the tables of Unicode need not be asked.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAscii(c) && !Syllables.IsSyllable(c))
            {
                return false;
            }
        }

        return true;
    }
}
