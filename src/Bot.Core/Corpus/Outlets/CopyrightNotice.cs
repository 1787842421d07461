using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Outlets;

/// <summary>
/// <c>저작권자 © 가나일보 무단전재 및 재배포 금지</c>, <c>&lt;ⓒ '빠른 소식' 가나경제(www.example.com) 무단전재&gt;</c>. The last one of a text counts: those before may be of its pictures.
/// </summary>
internal sealed class CopyrightNotice(OutletNames names, WordLists words)
{
    /// <summary>How far behind its mark an owner may stand.</summary>
    private const int Longest = 100;

    /// <summary>A notice in front of which there were this many others has been looked for long enough.</summary>
    private const int MostMarks = 50;

    private static readonly SearchValues<char> SloganMarks = SearchValues.Create("'‘’\"“”");

    private readonly WordMatch _marks = new(words["outlets.owner_marks"]);
    private readonly WordMatch _reservations = new(words["outlets.reservations"]);

    public string? Find(string text)
    {
        var places = new List<int>();
        for (var at = _marks.First(text, 0); at >= 0; at = _marks.First(text, at + 1))
        {
            places.Add(at);
        }

        return places.AsEnumerable().Reverse().Take(MostMarks).Select(place => OwnerAt(text, place)).FirstOrDefault(owner => owner is not null);
    }

    private string? OwnerAt(string text, int place)
    {
        var rest = text.AsSpan(place, Math.Min(Longest, text.Length - place));
        var lineEnd = rest.IndexOfAny('\r', '\n');
        rest = lineEnd < 0 ? rest : rest[..lineEnd];
        var end = _reservations.First(rest, 0);
        return end > 0 ? OwnerIn(rest[..end]) : null;
    }

    private string? OwnerIn(ReadOnlySpan<char> stretch)
    {
        var owner = WithoutSlogan(WithoutMarks(stretch)).Trim().ToString();
        if (owner.Contains('='))
        {
            // ⓒ AP=가나통신 무단 전재: whom a picture is of and from.
            return null;
        }

        var name = Unframed(owner);
        return names.Known(name) ?? names.KnownIn(owner) ?? DomainIn(owner) ?? (OutletNames.IsNameShaped(name) ? name : null);
    }

    /// <summary>Marks may be doubled, and a year may follow: <c>저작권자(c) 2025 가나일보</c>.</summary>
    private ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> stretch)
    {
        while (true)
        {
            stretch = stretch.TrimStart(" \u00A0:|-–0123456789");
            if (_marks.StartOf(stretch) is not { } mark)
            {
                return stretch;
            }

            stretch = stretch[mark.Length..];
        }
    }

    private static ReadOnlySpan<char> WithoutSlogan(ReadOnlySpan<char> stretch)
        => !stretch.IsEmpty && SloganMarks.Contains(stretch[0]) && stretch.LastIndexOfAny(SloganMarks) is > 0 and var end ? stretch[(end + 1)..] : stretch;

    /// <summary><c>가나경제(www.example.com)</c>, <c>가나일보 &amp; example.com</c> and a trailing comma or full stop: only the name is wanted.</summary>
    private static string Unframed(string owner)
    {
        var end = owner.IndexOfAny(['&', ',', '<', '>', '[', ']', '|']);
        var name = (end < 0 ? owner : owner[..end]).TrimEnd(' ', '.', '-');
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 && (name.Contains('.') || !name.EndsWith(')')) ? name[..bracket] : name).Trim();
    }

    private string? DomainIn(string owner)
        => owner.Split([' ', '(', ')', '<', '>', '[', ']', ',', '&', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Contains('.'))
            .Select(word => names.OfDomain(word.TrimEnd('.')))
            .FirstOrDefault(outlet => outlet is not null);
}
