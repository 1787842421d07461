using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Outlets;

/// <summary><c>김하나 기자 hana@example.com</c>: a reporter writes from the domain of the outlet. An address without a reporter may be anybody's.</summary>
internal sealed class ReporterMail(OutletNames names, WordLists words)
{
    /// <summary>Between the role and the @.</summary>
    private const int Longest = 40;

    private readonly IReadOnlyList<string> _roles = words["cleaning.reporter_roles"];

    /// <summary>Null also when reporters of two outlets sign.</summary>
    public string? Find(string text)
    {
        string? found = null;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var outlet = HasReporter(text.AsSpan(Math.Max(0, at - Longest), Math.Min(at, Longest))) ? names.OfDomain(DomainAt(text, at + 1)) : null;
            if (outlet is not null && found is not null && outlet != found)
            {
                return null;
            }

            found = outlet ?? found;
        }

        return found;
    }

    private bool HasReporter(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        foreach (var role in _roles)
        {
            if (line.LastIndexOf(role, StringComparison.Ordinal) is >= 0 and var place && IsAddressOnly(line[(place + role.Length)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing but the first half of an address, and brackets.</summary>
    private static bool IsAddressOnly(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAscii(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string DomainAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        return text[start..end];
    }
}
