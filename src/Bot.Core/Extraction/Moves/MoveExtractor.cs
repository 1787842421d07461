using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Takes the price moves in per cent of an article's body. An article without a per cent sign is passed over at memory speed.</summary>
public sealed class MoveExtractor(WordLists words, Gazetteer gazetteer) : IFactExtractor
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["%", "％", "﹪", "퍼센트"], StringComparison.Ordinal);

    private readonly MoveRules rules = new(words, gazetteer);

    public IEnumerable<Fact> Extract(ArticleReading reading)
        => reading.Text.View.AsSpan().ContainsAny(Signs) ? new ArticleMoves(rules, reading).Read() : [];
}
