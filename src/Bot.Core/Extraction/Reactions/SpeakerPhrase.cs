using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>A noun phrase that names a speaker, taken apart.</summary>
/// <param name="Head">Kind of the phrase's last word; <see cref="NounKind.Person"/> for every phrase with a person's name.</param>
/// <param name="Name">The name as printed; empty when the phrase gives a role alone.</param>
/// <param name="Entity">The lexicon's entity, if it knows the name.</param>
/// <param name="Organisation">As printed, or null.</param>
/// <param name="Role">As printed, or null.</param>
/// <param name="Span">The whole phrase without its particle.</param>
/// <param name="Certain">True when form alone (title, lexicon, pronoun) shows that this can speak; false for a bare noun.</param>
internal sealed record SpeakerPhrase(NounKind Head, string Name, Entity? Entity, string? Organisation, string? Role, TextSpan Span, bool Certain)
{
    public bool IsPerson => Head is NounKind.Person or NounKind.Pronoun;
}
