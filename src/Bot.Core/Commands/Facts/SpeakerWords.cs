using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Facts;

/// <summary>Says who spoke and in which way. Roles and venues stay as printed.</summary>
internal static class SpeakerWords
{
    /// <summary><c>사티아 나델라, 최고경영자 · 마이크로소프트</c>.</summary>
    public static string Attribution(Speaker speaker, Locale locale, Gazetteer gazetteer)
    {
        var words = Name(speaker, locale, gazetteer);
        words += speaker.Role is { Length: > 0 } role ? $", {role}" : "";
        return words + (speaker.Organisation is { Length: > 0 } organisation ? $" · {Organisation(organisation, locale, gazetteer)}" : "");
    }

    public static IReadOnlyList<string> Labels(Reaction reaction, Locale locale)
    {
        var labels = new List<string> { Kind(reaction.Kind, locale) };
        if (reaction.Venue is { Length: > 0 } venue)
        {
            labels.Add(venue);
        }

        if (reaction.Via is { Length: > 0 } via)
        {
            labels.Add(locale.Pick($"{via} 인용", $"via {via}"));
        }

        return labels;
    }

    public static string Kind(ReactionKind kind, Locale locale) => kind switch
    {
        ReactionKind.Direct => locale.Pick("직접 인용", "direct quote"),
        ReactionKind.Partial => locale.Pick("부분 인용", "partial quote"),
        _ => locale.Pick("간접 인용", "reported speech"),
    };

    // A misprinted name is shown as it should be, with the misprint beside it: the reader must be able to find it in the article.
    private static string Name(Speaker speaker, Locale locale, Gazetteer gazetteer)
    {
        if (gazetteer.Find(speaker.Id) is not { } entity)
        {
            return locale.IsKorean || speaker.English is null ? speaker.Name : $"{speaker.English} ({speaker.Name})";
        }

        var name = locale.Pick(entity.Korean, entity.English);
        var known = entity.Names.Concat(entity.WeakNames).Any(other => EntityKey.Fold(other) == EntityKey.Fold(speaker.Name));
        return known ? name : name + locale.Pick($"(기사 표기: {speaker.Name})", $" (printed as {speaker.Name})");
    }

    private static string Organisation(string printed, Locale locale, Gazetteer gazetteer)
    {
        if (locale.IsKorean)
        {
            return printed;
        }

        var named = gazetteer.Named(printed).Where(entity => entity.Kind is EntityKind.Organisation or EntityKind.Media).Take(2).ToList();
        return named.Count == 1 ? named[0].English : printed;
    }
}
