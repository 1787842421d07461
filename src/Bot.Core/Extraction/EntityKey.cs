using System.Text;

namespace Bot.Core.Extraction;

/// <summary>Keys under which facts are indexed: lexicon ids as they are, names that the lexicon does not know as <c>name:</c> plus the folded name.</summary>
public static class EntityKey
{
    private const string NamePrefix = "name:";

    public static string OfName(string name) => NamePrefix + Fold(name);

    public static bool IsName(string key) => key.StartsWith(NamePrefix, StringComparison.Ordinal);

    /// <summary>NFC, lower case, without blanks and punctuation: <c>사티아 나델라</c> and <c>사티아나델라</c> are one.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
