namespace Bot.Core.Extraction.Reactions;

/// <summary>What part an eojeol can play in the phrase that names a speaker.</summary>
internal enum NounKind : byte
{
    /// <summary>Nothing the rules know: part of a name, or any noun.</summary>
    Other,

    /// <summary>Part of a person's name that the lexicon knows.</summary>
    Person,

    /// <summary>최고경영자, 연구원, 대통령.</summary>
    Title,

    /// <summary>수석, 글로벌: stands before a title.</summary>
    Modifier,

    /// <summary>관계자, 전문가들, 업계: a source without a name.</summary>
    Source,

    Organisation,

    Media,

    /// <summary>미국, 국내.</summary>
    Nation,

    /// <summary>그, 그녀.</summary>
    Pronoun,

    /// <summary>이들, 두 사람.</summary>
    PluralPronoun,

    /// <summary>겸, 및.</summary>
    Joiner,

    /// <summary>An adverb, a date or a verb form: ends the phrase.</summary>
    Boundary,
}
