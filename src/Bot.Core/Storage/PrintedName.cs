using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Storage;

/// <summary>How a fact prints the name of one of its entities.</summary>
public readonly record struct PrintedName(string Key, string Form)
{
    public static IEnumerable<PrintedName> Of(Fact fact) => fact switch
    {
        Reaction reaction => OfSpeaker(reaction),
        Move move => [new PrintedName(move.Key, move.Security)],
        Figure { Subject: { } subject } figure => OfRole(figure, FactRole.Subject, subject),
        _ => [],
    };

    private static IEnumerable<PrintedName> OfSpeaker(Reaction reaction)
    {
        var speaker = reaction.Speaker;
        yield return new PrintedName(speaker.Key, speaker.Name);

        // The aliases of a known entity are the lexicon's; those of an unknown one are what the article printed.
        foreach (var alias in speaker.Id is null ? speaker.Aliases : [])
        {
            yield return new PrintedName(speaker.Key, alias);
        }

        foreach (var organisation in speaker.Organisation is { } name ? OfRole(reaction, FactRole.SpeakerOrganisation, name) : [])
        {
            yield return organisation;
        }
    }

    private static IEnumerable<PrintedName> OfRole(Fact fact, FactRole role, string form)
        => fact.Links.Where(link => link.Role == role).Take(1).Select(link => new PrintedName(link.Key, form));
}
