using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Takes the price moves in per cent of an article's body. An article without a per cent sign is passed over at memory speed.</summary>
public sealed class MoveExtractor(WordLists words, Gazetteer gazetteer) : IFactExtractor
{
    private readonly MoveRules rules = new(words, gazetteer);

    public IEnumerable<Fact> Extract(ArticleReading reading)
        => PercentReader.MayHold(reading.Text.View) ? new ArticleMoves(rules, reading).Read() : [];
}
