using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Commands.Claims;

/// <summary>An amount of money in a claim.</summary>
internal sealed record ClaimAmount(PrintedMoney Money, Bound Bound);

/// <summary>A percentage in a claim; <paramref name="Direction"/> is null when it does not say up or down.</summary>
internal sealed record ClaimPercent(decimal Value, MoveDirection? Direction);

/// <summary>What a pasted claim says, as far as it can be read.</summary>
internal sealed record Claim
{
    public required string Text { get; init; }

    public required IReadOnlyList<ResolvedName> Names { get; init; }

    public required IReadOnlyList<ClaimAmount> Amounts { get; init; }

    public required IReadOnlyList<ClaimPercent> Percents { get; init; }

    /// <summary>Days of the month that it names: <c>27일</c>.</summary>
    public required IReadOnlyList<int> Days { get; init; }

    /// <summary>Its other words without particles: what the numbers measure, and what is said.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public bool HasNumbers => Amounts.Count + Percents.Count > 0;

    /// <summary>A name alone, or nothing that can be read.</summary>
    public bool SaysNothing => !HasNumbers && Words.Count == 0;

    /// <summary>The share of the claim's words that stand in a text, from 0 to 1; 1 when it has none.</summary>
    public double Share(string text)
    {
        if (Words.Count == 0)
        {
            return 1;
        }

        var folded = EntityKey.Fold(text);
        return (double)Words.Count(word => folded.Contains(word, StringComparison.Ordinal)) / Words.Count;
    }

    /// <summary>
    /// The same for a sentence that an agreeing amount stands in already: of a compound of two nouns, one of them is half of it
    /// (<c>훈련비용</c> where <c>훈련에 … 들었다</c> is printed).
    /// </summary>
    public double ShareOfHalves(string text)
    {
        if (Words.Count == 0)
        {
            return 1;
        }

        var folded = EntityKey.Fold(text);
        return Words.Sum(word => folded.Contains(word, StringComparison.Ordinal) ? 1 : word.Length == 4 && HoldsHalf(folded, word) ? 0.5 : 0) / Words.Count;
    }

    private static bool HoldsHalf(string text, string word)
        => text.Contains(word[..2], StringComparison.Ordinal) || text.Contains(word[2..], StringComparison.Ordinal);

    /// <summary>Whether the claim speaks of a measure: all its words stand in the claim (<c>훈련 비용</c> in <c>훈련비용 557만 달러</c>).</summary>
    public bool Measures(string measure)
    {
        var folded = EntityKey.Fold(Text);
        return measure.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => folded.Contains(EntityKey.Fold(word), StringComparison.Ordinal));
    }
}
