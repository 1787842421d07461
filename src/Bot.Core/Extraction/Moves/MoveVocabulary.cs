using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>The word lists of <c>config/lexicon/words/moves.yaml</c>, ready to be matched.</summary>
internal sealed class MoveVocabulary(WordLists words)
{
    public WordMatch Up { get; } = Match(words, "up");

    public WordMatch Down { get; } = Match(words, "down");

    public WordMatch NotDirections { get; } = Match(words, "not_directions");

    public WordMatch UnrealAfter { get; } = Match(words, "unreal_after");

    public WordMatch RatesUp { get; } = Match(words, "rates_up");

    public WordMatch RatesDown { get; } = Match(words, "rates_down");

    public WordMatch Between { get; } = Match(words, "between");

    public WordMatch NotPrices { get; } = Match(words, "not_prices");

    public WordMatch Groups { get; } = Match(words, "groups");

    public WordMatch GroupTails { get; } = Match(words, "group_tails");

    public WordMatch Descriptors { get; } = Match(words, "descriptors");

    public WordMatch PriceNouns { get; } = Match(words, "price_nouns");

    public WordMatch NameTails { get; } = Match(words, "name_tails");

    public WordMatch SecurityTails { get; } = Match(words, "security_tails");

    public WordMatch Anaphors { get; } = Match(words, "anaphors");

    public WordMatch DayBases { get; } = Match(words, "day_bases");

    public WordMatch GrowthBases { get; } = Match(words, "growth_bases");

    public WordMatch PriceEvidence { get; } = Match(words, "price_evidence");

    public WordMatch ClauseEnds { get; } = Match(words, "clause_ends");

    public WordMatch NotClauseEnds { get; } = Match(words, "not_clause_ends");

    public WordMatch NotSubjects { get; } = Match(words, "not_subjects");

    public WordMatch ChangeUnits { get; } = Match(words, "change_units");

    public WordMatch PriceAdverbs { get; } = Match(words, "price_adverbs");

    public WordMatch SessionVerbs { get; } = Match(words, "session_verbs");

    public WordMatch Limits { get; } = Match(words, "limits");

    private static WordMatch Match(WordLists words, string key) => new(words["moves." + key]);
}
