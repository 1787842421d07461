using Bot.Core.Articles;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>
/// Takes the noun phrase in front of a particle apart: <c>ORG의 ROLE NAME</c>, <c>NAME ORG ROLE</c>, <c>ORG NAME ROLE</c>, <c>ROLE인 ORG의 NAME</c>.
/// Korean puts whatever describes a person on the left, so the last genitive or copula splits the organisation from the rest.
/// </summary>
internal static class SpeakerPhraseParser
{
    private const int LongestPhrase = 12;
    private const int LongestName = 3;

    public static SpeakerPhrase Parse(SentenceFrame frame, int head)
    {
        var kind = frame.Kind(head);
        if (kind is NounKind.Pronoun or NounKind.PluralPronoun)
        {
            return new SpeakerPhrase(kind, "", null, null, null, frame.Between(head, head), Certain: true);
        }

        var start = Start(frame, head);
        var tail = TailStart(frame, start, head);
        var owner = Owner(frame, start, tail);
        return kind switch
        {
            NounKind.Title => Titled(frame, start, tail, head, owner),
            NounKind.Source => TitledSource(frame, start, tail, head, owner) ?? Unnamed(frame, start, head, owner),
            NounKind.Organisation or NounKind.Media => Organisation(frame, start, tail, head, kind),
            _ => Bare(frame, start, tail, head, owner),
        };
    }

    /// <summary>First eojeol of the phrase: it reaches left over bare nouns, genitives and copulas, up to a comma, another particle or a verb.</summary>
    private static int Start(SentenceFrame frame, int head)
    {
        var start = head;
        while (start > 0 && head - start < LongestPhrase && Attaches(frame, start - 1))
        {
            start--;
        }

        // A phrase does not open with a joiner.
        while (start < head && frame.Kind(start) == NounKind.Joiner)
        {
            start++;
        }

        return start;
    }

    private static bool Attaches(SentenceFrame frame, int i)
    {
        var eojeol = frame.Eojeols[i];
        return !eojeol.IsQuotation
            && !frame.BreaksAfter(i)
            && eojeol.Josa is Josa.None or Josa.Genitive or Josa.Copula
            && frame.Kind(i) is not (NounKind.Boundary or NounKind.Pronoun);
    }

    private static int TailStart(SentenceFrame frame, int start, int head)
    {
        for (var i = head - 1; i >= start; i--)
        {
            if (frame.Eojeols[i].Josa is Josa.Genitive || (frame.Eojeols[i].Josa is Josa.Copula && Describes(frame, i)))
            {
                return i + 1;
            }
        }

        return start;
    }

    private static bool Describes(SentenceFrame frame, int i) => frame.Kind(i) is NounKind.Title or NounKind.Source or NounKind.Organisation || frame.BaseText(i).EndsWith("사");

    /// <summary>Whatever stands before the last genitive: the organisation, and a role when a copula gives one.</summary>
    private static (string? Organisation, string? Role) Owner(SentenceFrame frame, int start, int tail)
    {
        if (tail == start)
        {
            return (null, null);
        }

        var last = tail - 1;
        if (frame.Eojeols[last].Josa == Josa.Copula)
        {
            var roleStart = TailStart(frame, start, last);
            var role = frame.Kind(last) == NounKind.Title ? frame.Raw(frame.Between(roleStart, last)) : null;
            return (Owner(frame, start, roleStart).Organisation, role);
        }

        return (OrganisationName(frame, TailStart(frame, start, last), last), null);
    }

    /// <summary>The organisation named by a run of eojeols: the lexicon's name if there is one, else the run without nation and kind words.</summary>
    private static string? OrganisationName(SentenceFrame frame, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (frame.Kind(i) is NounKind.Organisation or NounKind.Media && frame.NameEndingIn(i) is { } mention)
            {
                return frame.Raw(mention.Span);
            }
        }

        while (first < last && frame.Kind(first) is NounKind.Nation or NounKind.Modifier or NounKind.Title)
        {
            first++;
        }

        return frame.Kind(last) is NounKind.Nation or NounKind.Source ? null : frame.Raw(frame.Between(first, last));
    }

    private static SpeakerPhrase Titled(SentenceFrame frame, int start, int tail, int head, (string? Organisation, string? Role) owner)
    {
        var rest = head;
        string? second = null;
        while (rest > tail && frame.Kind(rest - 1) is NounKind.Title or NounKind.Modifier or NounKind.Joiner)
        {
            rest--;
        }

        // NAME ROLE 겸 ORG ROLE
        if (rest - 2 >= tail && frame.Kind(rest - 1) == NounKind.Organisation && frame.Kind(rest - 2) == NounKind.Joiner)
        {
            second = frame.Raw(new TextSpan(frame.Eojeols[rest - 1].Span.Start, frame.Eojeols[rest - 1].Stem.End));
            rest -= 2;
            while (rest > tail && frame.Kind(rest - 1) is NounKind.Title or NounKind.Modifier)
            {
                rest--;
            }
        }

        var span = frame.Between(start, head);
        var role = frame.Raw(frame.Between(rest, head));
        if (GluedName(frame, head) is { } glued)
        {
            return new SpeakerPhrase(NounKind.Person, glued, null, owner.Organisation, null, span, Certain: true);
        }

        if (rest == tail)
        {
            return new SpeakerPhrase(NounKind.Title, "", null, owner.Organisation, role, span, Certain: true);
        }

        var (first, last) = NameIn(frame, tail, rest);
        if (first < 0)
        {
            return new SpeakerPhrase(NounKind.Title, "", null, owner.Organisation ?? OrganisationName(frame, tail, rest - 1), role, span, Certain: true);
        }

        var organisation = last + 1 < rest ? OrganisationName(frame, last + 1, rest - 1) : first > tail ? OrganisationName(frame, tail, first - 1) : null;
        return Named(frame, first, last, organisation ?? owner.Organisation ?? second, role, span, certain: true);
    }

    /// <summary>홍길동씨, 홍길동(33)씨, A씨: the name is glued to its title. A full name stands without it, initials keep it.</summary>
    private static string? GluedName(SentenceFrame frame, int head)
    {
        var word = frame.BaseText(head);
        if (word[^1] != '씨' || word.Length < 2)
        {
            return null;
        }

        var bracket = word.IndexOf('(');
        var name = bracket > 0 ? word[..bracket] : word[..^1];
        return frame.IsKoreanName(name) || name.Length == 1 && Syllables.IsSyllable(name[0]) ? name.ToString() : word.ToString();
    }

    /// <summary>Finds the name among the eojeols in front of a role; (-1, -1) when there is an organisation alone.</summary>
    private static (int First, int Last) NameIn(SentenceFrame frame, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (frame.Kind(i) == NounKind.Person)
            {
                return (NameBegin(frame, from, i), i);
            }
        }

        return frame.Kind(from) == NounKind.Other ? LeadingName(frame, from, to) : TrailingName(frame, from, to);
    }

    /// <summary>The eojeol in which the lexicon's name that ends in <paramref name="last"/> begins.</summary>
    private static int NameBegin(SentenceFrame frame, int from, int last)
    {
        var first = last;
        while (first > from && frame.NameEndingIn(last) is { } mention && frame.Eojeols[first].Span.Start > mention.Span.Start)
        {
            first--;
        }

        return first;
    }

    private static (int First, int Last) LeadingName(SentenceFrame frame, int from, int to)
    {
        var run = 1;
        while (from + run < to && frame.Kind(from + run) == NounKind.Other)
        {
            run++;
        }

        if (run == 1 || (frame.IsKoreanFullName(from) && !IsWesternPair(frame, from)))
        {
            return (from, from);
        }

        // An organisation that the lexicon does not know may stand before a Korean name.
        var last = from + run - 1;
        if (last == to - 1 && frame.IsKoreanFullName(last) && !frame.Words.WesternGivenNames.Contains(frame.BaseText(last - 1)) && !IsInitial(frame, last - 1))
        {
            return (last, last);
        }

        var length = from + run == to ? Math.Min(run, IsInitial(frame, from + 1) ? LongestName : 2) : Math.Min(run, LongestName);
        return (from, from + length - 1);
    }

    private static (int First, int Last) TrailingName(SentenceFrame frame, int from, int to)
    {
        var first = to;
        while (first > from && to - first < LongestName && frame.Kind(first - 1) == NounKind.Other)
        {
            first--;
        }

        if (first == to)
        {
            return (-1, -1);
        }

        return frame.IsKoreanFullName(to - 1) && !(first < to - 1 && frame.Words.WesternGivenNames.Contains(frame.BaseText(to - 2))) ? (to - 1, to - 1) : (first, to - 1);
    }

    private static bool IsWesternPair(SentenceFrame frame, int i) => frame.Words.WesternGivenNames.Contains(frame.BaseText(i));

    private static bool IsInitial(SentenceFrame frame, int i) => frame.BaseText(i) is { Length: 1 } word && char.IsAsciiLetterUpper(word[0]);

    private static SpeakerPhrase Unnamed(SentenceFrame frame, int start, int head, (string? Organisation, string? Role) owner)
    {
        var organisation = owner.Organisation;
        for (var i = head - 1; i >= start && organisation is null; i--)
        {
            if (frame.Kind(i) is NounKind.Organisation or NounKind.Media)
            {
                organisation = OrganisationName(frame, i, i);
            }
        }

        var span = frame.Between(start, head);
        return new SpeakerPhrase(NounKind.Source, frame.Raw(span), null, organisation, null, span, Certain: true);
    }

    /// <summary>대변인, 애널리스트: a title when a name stands before it, else a source without a name.</summary>
    private static SpeakerPhrase? TitledSource(SentenceFrame frame, int start, int tail, int head, (string? Organisation, string? Role) owner)
    {
        if (!frame.Words.Titles.Contains(frame.BaseText(head)) || head == tail)
        {
            return null;
        }

        var named = false;
        for (var i = tail; i < head; i++)
        {
            named |= frame.Kind(i) == NounKind.Person || (i == tail && frame.IsKoreanName(frame.BaseText(i))) || frame.IsKoreanFullName(i) || frame.Words.WesternGivenNames.Contains(frame.BaseText(i));
        }

        var foreign = owner.Organisation is not null && head - tail == 2 && frame.Kind(tail) == NounKind.Other && frame.Kind(tail + 1) == NounKind.Other;
        return named || foreign ? Titled(frame, start, tail, head, owner) : null;
    }

    private static SpeakerPhrase Organisation(SentenceFrame frame, int start, int tail, int head, NounKind kind)
    {
        var span = frame.Between(start, head);
        if (frame.NameEndingIn(head) is { } mention)
        {
            // A fund of chip makers ends like a chip maker; it says nothing.
            var entity = mention.Entities.FirstOrDefault(entity => entity.Kind is EntityKind.Organisation or EntityKind.Media);
            return new SpeakerPhrase(kind, frame.Raw(mention.Span), entity, null, null, span, Certain: entity is not null);
        }

        var first = tail;
        while (first < head && frame.Kind(first) is NounKind.Nation or NounKind.Title or NounKind.Modifier)
        {
            first++;
        }

        return new SpeakerPhrase(kind, frame.Raw(frame.Between(first, head)), null, null, null, span, Certain: true);
    }

    /// <summary>No title at the end: a lexicon name, or bare nouns that are a name if a role stands before them.</summary>
    private static SpeakerPhrase Bare(SentenceFrame frame, int start, int tail, int head, (string? Organisation, string? Role) owner)
    {
        var (first, last) = frame.Kind(head) == NounKind.Person ? (NameBegin(frame, start, head), head) : TrailingName(frame, tail, head + 1);
        if (first < 0)
        {
            (first, last) = (head, head);
        }

        var role = owner.Role;
        string? organisation = null;
        if (first > tail)
        {
            var roleStart = first;
            while (roleStart > tail && frame.Kind(roleStart - 1) is NounKind.Title or NounKind.Modifier or NounKind.Joiner)
            {
                roleStart--;
            }

            role = roleStart < first ? frame.Raw(frame.Between(roleStart, first - 1)) : role;
            organisation = roleStart > tail && frame.Kind(roleStart - 1) is NounKind.Organisation or NounKind.Media ? OrganisationName(frame, tail, roleStart - 1) : null;
        }

        // A role in front of bare nouns makes them a name only if they look like one.
        var certain = frame.Kind(head) == NounKind.Person || (role is not null && (last > first || frame.IsKoreanFullName(last)));
        return Named(frame, first, last, organisation ?? owner.Organisation, role, frame.Between(start, head), certain);
    }

    private static SpeakerPhrase Named(SentenceFrame frame, int first, int last, string? organisation, string? role, TextSpan span, bool certain)
    {
        var entity = frame.NameEndingIn(last)?.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Person);
        if (role is null && Gloss(frame, last) is { } gloss)
        {
            (organisation, role, certain) = (organisation ?? gloss.Organisation, gloss.Role, true);
        }

        var nameSpan = new TextSpan(frame.Eojeols[first].Span.Start, frame.Base(last).End);
        return new SpeakerPhrase(certain ? NounKind.Person : NounKind.Other, frame.Raw(nameSpan), entity, organisation, role, span, certain);
    }

    /// <summary>이름(회사 직함): the role in brackets behind the name.</summary>
    private static (string? Organisation, string? Role)? Gloss(SentenceFrame frame, int last)
    {
        var stem = frame.Eojeols[last].Stem;
        var gloss = new TextSpan(frame.Base(last).End + 1, stem.End - 1);
        if (gloss.Length < 2)
        {
            return null;
        }

        var text = frame.Raw(gloss);
        var blank = text.LastIndexOf(' ');
        var role = text[(blank + 1)..];
        return frame.Words.Titles.Contains(role) ? (blank > 0 ? text[..blank] : null, role) : null;
    }
}
