using Bot.Core.Articles;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>
/// The people and organisations of one article. A newspaper gives the full name once and then the family name, a role or a pronoun;
/// this finds the full name again, as far as the article prints it.
/// </summary>
internal sealed class SpeakerMemory(MentionIndex mentions, string raw, Gazetteer gazetteer, ReactionWords words)
{
    private readonly List<Known> people = [];
    private readonly Dictionary<string, string> longest = new(StringComparer.Ordinal);

    private sealed record Known(string Name, Entity? Entity, string? Organisation, string? Role);

    /// <summary>Notes a person whom the article introduces with a full name.</summary>
    public void Introduce(SpeakerPhrase phrase)
    {
        if (phrase.Head != NounKind.Person || phrase.Name.Length < 2)
        {
            return;
        }

        var name = phrase.Entity is { } entity ? Fullest(entity, phrase.Name) : phrase.Name;
        var index = people.FindIndex(known => known.Name == name || (known.Entity is not null && known.Entity == phrase.Entity));
        if (index < 0)
        {
            if (phrase.Entity is not null || IsFull(name) || (name.Length == 2 && phrase.Role is not null && words.FamilyNames.Contains(name.AsSpan(0, 1))))
            {
                people.Add(new Known(name, phrase.Entity, phrase.Organisation, phrase.Role));
            }
        }
        else
        {
            var known = people[index];
            people[index] = known with { Organisation = known.Organisation ?? phrase.Organisation, Role = known.Role ?? phrase.Role };
        }
    }

    /// <summary>Who the phrase means; null when it is a pronoun and nobody was named before.</summary>
    public Speaker? Resolve(SpeakerPhrase phrase, Speaker? lastPerson) => phrase.Head switch
    {
        NounKind.Pronoun => lastPerson,
        NounKind.PluralPronoun => Unnamed(phrase),
        NounKind.Person => Person(phrase),
        NounKind.Title => OfRole(phrase),
        NounKind.Source => SourceOf(phrase),
        NounKind.Organisation or NounKind.Media => OrganisationOf(phrase),
        _ => Bare(phrase),
    };

    private Speaker Person(SpeakerPhrase phrase)
    {
        Introduce(phrase);
        var known = Find(phrase);
        if (known is null && phrase.Name.Length == 1)
        {
            // 한 연구원: a researcher, unless the article has named a 한 of that role.
            return Unnamed(phrase) with { Kind = phrase.Name is "한" ? SpeakerKind.Unnamed : SpeakerKind.Person };
        }

        var name = known?.Name ?? phrase.Name;
        var entity = known?.Entity ?? phrase.Entity;
        return new Speaker
        {
            Name = name,
            Kind = SpeakerKind.Person,
            Id = entity?.Id,
            English = entity?.English,
            Aliases = AliasesOf(entity, name, phrase.Name),
            Organisation = known?.Organisation ?? phrase.Organisation,
            Role = phrase.Role ?? known?.Role,
        };
    }

    private Known? Find(SpeakerPhrase phrase)
    {
        if (phrase.Entity is not null)
        {
            return people.Find(known => known.Entity == phrase.Entity);
        }

        return people.Find(known => known.Name == phrase.Name)
            ?? people.Find(known => known.Name.EndsWith(" " + phrase.Name, StringComparison.Ordinal) || known.Name.StartsWith(phrase.Name + " ", StringComparison.Ordinal))
            ?? (phrase.Name.Length == 1 ? BySurname(phrase) : null);
    }

    /// <summary>장 대표: the Korean of that family name, of the same role if several.</summary>
    private Known? BySurname(SpeakerPhrase phrase)
    {
        var bearers = people.FindAll(known => known.Name.StartsWith(phrase.Name, StringComparison.Ordinal) && !known.Name.Contains(' ', StringComparison.Ordinal));
        return bearers.Find(known => SharesRole(known.Role, phrase.Role)) ?? (bearers.Count == 1 ? bearers[0] : null) ?? Printed(phrase.Name);
    }

    /// <summary>The one Korean of that family name whom the lexicon knows and the article names anywhere, inside quotations too.</summary>
    private Known? Printed(string surname)
    {
        Entity? found = null;
        foreach (var mention in mentions.All)
        {
            var person = mention.IsWeak ? null : mention.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Person && entity.Korean.StartsWith(surname, StringComparison.Ordinal) && !entity.Korean.Contains(' ', StringComparison.Ordinal));
            if (person is not null && found is not null && person != found)
            {
                return null;
            }

            found ??= person;
        }

        return found is null ? null : new Known(Fullest(found, found.Korean), found, null, null);
    }

    private static bool SharesRole(string? known, string? asked)
        => known is not null && asked is not null && (known.Contains(asked, StringComparison.Ordinal) || asked.Contains(known, StringComparison.Ordinal));

    /// <summary>A role without a name: the person of that role and organisation, if the article has named exactly one.</summary>
    private Speaker OfRole(SpeakerPhrase phrase)
    {
        var holders = people.FindAll(known => SharesRole(known.Role, phrase.Role) && (phrase.Organisation is null || known.Organisation == phrase.Organisation));
        return holders.Count == 1
            ? Person(new SpeakerPhrase(NounKind.Person, holders[0].Name, holders[0].Entity, null, phrase.Role, phrase.Span, Certain: true))
            : Unnamed(phrase);
    }

    private Speaker SourceOf(SpeakerPhrase phrase)
    {
        var team = people.Find(known => known.Role is { } role && role.EndsWith('팀'));
        if (team is not null && phrase.Name is "연구진" or "연구팀" or "교수팀")
        {
            return Person(new SpeakerPhrase(NounKind.Person, team!.Name, team.Entity, null, team.Role, phrase.Span, Certain: true));
        }

        return Unnamed(phrase);
    }

    private Speaker Unnamed(SpeakerPhrase phrase)
    {
        // A spokesman speaks for the organisation.
        var speaksForIt = phrase.Organisation is not null && (phrase.Name.EndsWith("대변인", StringComparison.Ordinal) || phrase.Name.EndsWith('측'));
        var entity = speaksForIt ? OrganisationNamed(phrase.Organisation!) : null;
        return new Speaker
        {
            Name = phrase.Span.Of(raw),
            Kind = speaksForIt ? SpeakerKind.Organisation : SpeakerKind.Unnamed,
            Aliases = entity is null ? [] : AliasesOf(entity, phrase.Name, entity.Korean),
            Organisation = phrase.Organisation,
        };
    }

    private Speaker OrganisationOf(SpeakerPhrase phrase)
    {
        var name = phrase.Entity is { } entity ? Fullest(entity, phrase.Name) : Glossed(phrase.Name);
        return new Speaker
        {
            Name = name,
            Kind = phrase.Head == NounKind.Media ? SpeakerKind.Media : SpeakerKind.Organisation,
            Id = phrase.Entity?.Id,
            English = phrase.Entity?.English,
            Aliases = AliasesOf(phrase.Entity, name, phrase.Name),
        };
    }

    /// <summary>A bare noun: a family name that an earlier full name ends in, or the noun itself as an unnamed source.</summary>
    private Speaker Bare(SpeakerPhrase phrase)
    {
        if (Find(phrase) is { } known)
        {
            return Person(phrase with { Head = NounKind.Person, Name = known.Name, Entity = known.Entity });
        }

        if (FullNameEndingIn(phrase.Name, phrase.Span.Start) is { } full)
        {
            return Person(phrase with { Head = NounKind.Person, Name = full });
        }

        return IsFull(phrase.Name) ? Person(phrase with { Head = NounKind.Person }) : Unnamed(phrase);
    }

    /// <summary>The full name that the article printed earlier for a lone family name: a Western given name stands in front of it.</summary>
    private string? FullNameEndingIn(string name, int before)
    {
        for (var at = raw.IndexOf(name, StringComparison.Ordinal); at > 1 && at < before; at = raw.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (raw[at - 1] != ' ')
            {
                continue;
            }

            var start = raw.LastIndexOf(' ', at - 2) + 1;
            if (words.WesternGivenNames.Contains(raw.AsSpan(start, at - 1 - start)))
            {
                return raw[start..(at + name.Length)];
            }
        }

        return null;
    }

    private bool IsFull(string name)
        => name.Contains(' ', StringComparison.Ordinal) || (name.Length is 3 or 4 && IsHangul(name) && (words.FamilyNames.Contains(name.AsSpan(0, 1)) || words.FamilyNames.Contains(name.AsSpan(0, 2))));

    /// <summary>The longest name that the article prints for an entity; Hangul before Latin.</summary>
    private string Fullest(Entity entity, string printed)
    {
        if (!longest.TryGetValue(entity.Id, out var name))
        {
            longest[entity.Id] = name = LongestMention(entity);
        }

        return IsFuller(name, printed) ? name : printed;
    }

    private string LongestMention(Entity entity)
    {
        TextSpan best = default;
        foreach (var mention in mentions.All)
        {
            if (!mention.IsWeak && Names(mention, entity) && IsFuller(mention.Span.In(raw), best.In(raw)))
            {
                best = mention.Span;
            }
        }

        return best.Of(raw);
    }

    private static bool Names(in Mention mention, Entity entity)
    {
        for (var i = 0; i < mention.Entities.Length; i++)
        {
            if (mention.Entities[i].Id == entity.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFuller(ReadOnlySpan<char> name, ReadOnlySpan<char> than) => HasHangul(name) == HasHangul(than) ? name.Length > than.Length : HasHangul(name);

    private static bool HasHangul(ReadOnlySpan<char> name) => name.ContainsAnyInRange(Syllables.First, Syllables.Last);

    /// <summary>An organisation that the article introduces as <c>X(Y)</c> and later calls <c>Y</c> is X.</summary>
    private string Glossed(string name)
    {
        var at = raw.IndexOf("(" + name + ")", StringComparison.Ordinal);
        if (at <= 0 || raw[at - 1] == ' ')
        {
            return name;
        }

        var start = at;
        while (start > 0 && char.IsLetterOrDigit(raw[start - 1]))
        {
            start--;
        }

        return at - start >= 2 ? raw[start..at] : name;
    }

    private Entity? OrganisationNamed(string name) => gazetteer.Named(name).FirstOrDefault(entity => entity.Kind is EntityKind.Organisation or EntityKind.Media);

    private static string[] AliasesOf(Entity? entity, string name, string printed)
    {
        var names = entity?.Names ?? [];
        var aliases = new List<string>(names.Count + 1);
        for (var i = -1; i < names.Count; i++)
        {
            var alias = i < 0 ? printed : names[i];
            if (alias.Length > 1 && alias != name && !aliases.Contains(alias))
            {
                aliases.Add(alias);
            }
        }

        return [.. aliases];
    }

    private static bool IsHangul(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange(Syllables.First, Syllables.Last);
}
