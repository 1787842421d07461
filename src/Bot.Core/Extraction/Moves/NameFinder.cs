using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Finds the lexicon's names in a stretch of text and reads on behind each: glosses, parts of the name, price noun, 등, particle.</summary>
internal sealed class NameFinder(MoveVocabulary words, WordLists lists, Gazetteer gazetteer)
{
    /// <summary>How many words may stand between 등 and the noun that sums the names up: 등 AI 반도체 관련주가.</summary>
    private const int WordsAfterEtc = 4;

    private readonly Particles particles = new(lists);
    private readonly HashSet<string> pricedOrganisations = new(lists["moves.priced_organisations"], StringComparer.Ordinal);

    public List<PricedName> Find(string text, TextSpan window, MentionIndex mentions)
    {
        var names = new List<PricedName>();
        foreach (var mention in mentions.Within(window))
        {
            if (names.Count == 0 || mention.Span.Start >= names[^1].Span.End)
            {
                names.Add(Read(text.AsSpan(0, window.End), mention));
            }
        }

        return names;
    }

    /// <summary>Reads on behind a name that ends at <paramref name="end"/>.</summary>
    public (int NameEnd, int End, Role Role, bool HasPrice) ReadOn(ReadOnlySpan<char> text, int end)
    {
        var nameEnd = end;
        var at = NounPhrase.SkipGlosses(text, SkipQuote(text, end));
        while (WordAt(words.NameTails, text, SkipBlank(text, at)) is > 0 and var tail)
        {
            nameEnd = tail;
            at = NounPhrase.SkipGlosses(text, SkipQuote(text, tail));
        }

        if (text[at..].StartsWith(" 등", StringComparison.Ordinal) || text[at..].StartsWith("등", StringComparison.Ordinal))
        {
            var (etcEnd, role) = ReadEtc(text, text[at] == ' ' ? at + 2 : at + 1);
            if (role != Role.Bare)
            {
                return (nameEnd, etcEnd, role, false);
            }
        }

        if (at == end && IsGroup(text, at))
        {
            return (nameEnd, at + 2, Role.Subject, false);
        }

        var price = SkipBlank(text, at < text.Length && text[at] == '의' ? at + 1 : at);
        var priceEnd = WordAt(words.PriceNouns, text, price);
        var hasPrice = priceEnd > 0;
        at = hasPrice ? NounPhrase.SkipGlosses(text, priceEnd) : at;
        var found = Particle.Read(text, at, out var length);
        return (nameEnd, at + length, found, hasPrice);
    }

    private PricedName Read(ReadOnlySpan<char> text, Mention mention)
    {
        var (nameEnd, end, role, hasPrice) = ReadOn(text, mention.Span.End);
        var security = mention.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Security && entity.Subtype != "bond");
        var issuer = mention.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Organisation);
        security ??= issuer is null ? null : gazetteer.SecuritiesOf(issuer.Id).FirstOrDefault(entity => entity.Subtype is "stock");
        issuer ??= gazetteer.Find(security?.BelongsTo);
        var canMove = (end != mention.Span.End + 2 || !IsGroup(text, mention.Span.End)) && (security is not null || (issuer is not null && pricedOrganisations.Contains(issuer.Subtype)));
        return new PricedName(new TextSpan(mention.Span.Start, nameEnd), end, role, hasPrice, mention.IsWeak, security, issuer, IsTopic(text, end), canMove);
    }

    /// <summary><c>등은</c>, <c>등의 주가가</c>, <c>등 반도체 관련주가</c>: the names before are the subject.</summary>
    private (int End, Role Role) ReadEtc(ReadOnlySpan<char> text, int at)
    {
        var role = Particle.Read(text, at, out var length);
        if (role is Role.Subject or Role.Object)
        {
            return (at + length, role);
        }

        if (role == Role.Other)
        {
            return (at, Role.Other);
        }

        at += length;
        for (var i = 0; i < WordsAfterEtc && at < text.Length && text[at] == ' '; i++)
        {
            var start = at + 1;
            at = start;
            while (at < text.Length && text[at] is not (' ' or ','))
            {
                at++;
            }

            if (at - start > 1 && Particle.Read(text, at - 1, out _) == Role.Subject
                && (words.GroupTails.Before(text, at - 1) is not null || words.PriceNouns.Before(text, at - 1) is not null))
            {
                return (at, Role.Subject);
            }

            if (at - start > 1 && words.GroupTails.Before(text, at) is null && words.ClauseEnds.Before(text[..at], at) is not null)
            {
                break;
            }
        }

        return (at, Role.Other);
    }

    /// <summary>The end of the list's word at <paramref name="at"/> when it ends there like a word or before a particle; else 0.</summary>
    private int WordAt(WordMatch list, ReadOnlySpan<char> text, int at)
    {
        if (list.At(text, at) is not { } word)
        {
            return 0;
        }

        var end = at + word.Length;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]) || particles.ParticleLengthAt(text, end, text[end - 1]) > 0 ? end : 0;
    }

    /// <summary>삼성그룹주는: the shares of a group have no price of their own. 주가 is the price of one.</summary>
    private bool IsGroup(ReadOnlySpan<char> text, int at)
        => at + 1 < text.Length && text[at] == '주' && text[at + 1] is '는' or '도' or '가' && WordAt(words.PriceNouns, text, at) == 0 && (at + 2 >= text.Length || !KoreanUnits.IsHangul(text[at + 2]));

    public static bool IsTopic(ReadOnlySpan<char> text, int end) => end > 0 && text[end - 1] is '은' or '는' or '도' or '시';

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && KoreanUnits.IsBlank(text[at]) ? at + 1 : at;

    private static int SkipQuote(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '’' or '\'' ? at + 1 : at;
}
