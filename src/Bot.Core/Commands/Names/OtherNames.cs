using Bot.Core.Chat;
using Bot.Core.Commands.Parsing;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Names;

/// <summary>Tells people and things of the same or a similar name apart, for questions back.</summary>
internal static class OtherNames
{
    /// <summary>Who else a name could have meant, when the corpus decided for one of them.</summary>
    public static ChoiceList? Offer(CommandArguments arguments, Locale locale)
    {
        var others = arguments.Names.SelectMany(name => name.Others).ToList();
        return others.Count == 0
            ? null
            : new ChoiceList(
                locale.Pick("같은 이름의 다른 대상:", "Others of the same name:"),
                [.. others.Select(other => new Choice(other.In(locale), $"/who {other.Unambiguous}", Hint(other, locale)))]);
    }

    /// <summary>Role, kind or ticker: what tells this one from the others.</summary>
    public static string? Hint(ResolvedName name, Locale locale)
    {
        if (name.Entity is not { } entity)
        {
            return locale.Pick("기사에 나온 이름", "named in the articles");
        }

        return entity.Kind switch
        {
            EntityKind.Person => entity.Roles.Count > 0 ? entity.Roles[0] : locale.Pick("인물", "person"),
            EntityKind.Security => entity.Ticker is { } ticker ? $"{locale.Pick("종목", "security")} {ticker}" : locale.Pick("종목·지수", "security or index"),
            EntityKind.Media => locale.Pick("매체", "outlet"),
            EntityKind.Product => locale.Pick("제품", "product"),
            _ => locale.Pick("기관·기업", "organisation"),
        };
    }
}
