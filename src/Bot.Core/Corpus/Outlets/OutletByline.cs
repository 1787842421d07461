using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Outlets;

/// <summary>
/// <c>[가나일보=김하나 기자]</c>, <c>[가나일보 김하나 기자]</c>, <c>(서울=가나통신) 김하나 기자 =</c>. A reporter has to stand in or right behind the brackets:
/// <c>[사진=가나통신]</c> and <c>[뉴욕=AP/가나통신]</c> credit a picture.
/// </summary>
internal sealed class OutletByline(OutletNames names, WordLists words)
{
    private const int Longest = 40;

    /// <summary>Room for a name, a desk and a role behind the brackets.</summary>
    private const int Behind = 24;

    private static readonly SearchValues<char> Opening = SearchValues.Create("[(【");
    private static readonly SearchValues<char> Closing = SearchValues.Create("])】");

    private readonly IReadOnlyList<string> _roles = words["cleaning.reporter_roles"];
    private readonly IReadOnlyList<string> _credits = words["cleaning.credit_labels"];

    public string? Find(string text)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny(Opening) is >= 0 and var at;)
        {
            from += at + 1;
            var rest = text.AsSpan(from, Math.Min(Longest, text.Length - from));
            var end = rest.IndexOfAny(Closing);
            if (end > 0 && OutletIn(rest[..end].ToString(), Following(text, from + end + 1)) is { } outlet)
            {
                return outlet;
            }
        }

        return null;
    }

    private string? OutletIn(string inside, ReadOnlySpan<char> behind)
    {
        var parts = inside.Split('=');
        if (parts.Length == 2)
        {
            var (left, right) = (parts[0].Trim(), parts[1].Trim());
            return EndsWithRole(right) ? names.KnownOrLikely(left)
                : HasRole(behind) && !_credits.Contains(left, StringComparer.Ordinal) && !left.Contains(' ') ? names.KnownOrLikely(right)
                : null;
        }

        // Two words at least stand between an outlet and the role: [가나일보 김하나 기자].
        var space = inside.IndexOf(' ', StringComparison.Ordinal);
        return parts.Length == 1 && space > 0 && inside.Count(' ') >= 2 && EndsWithRole(inside) ? names.KnownOrLikely(inside[..space]) : null;
    }

    private static ReadOnlySpan<char> Following(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Behind, text.Length - at));
        var end = rest.IndexOfAny("\r\n.=");
        return end < 0 ? rest : rest[..end];
    }

    private bool EndsWithRole(string text) => _roles.Any(role => text.EndsWith(role, StringComparison.Ordinal));

    private bool HasRole(ReadOnlySpan<char> text)
    {
        foreach (var role in _roles)
        {
            if (text.Contains(role, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
