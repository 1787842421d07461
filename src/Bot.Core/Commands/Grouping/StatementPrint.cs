using Bot.Core.Extraction;

namespace Bot.Core.Commands.Grouping;

/// <summary>
/// The letters of a statement without blanks, case and punctuation, and its pairs of syllables: what is left the same when two outlets
/// print one statement with other quotation marks, another spacing or in another translation.
/// </summary>
internal sealed class StatementPrint
{
    /// <summary>Shorter statements say too little to be told apart by their letters.</summary>
    private const int Least = 9;

    private const double NearlyAll = 0.75;
    private const double GoodPart = 0.4;
    private const int Run = 4;
    private const int LongRun = 10;

    private readonly string letters;
    private PairSet? pairs;

    public StatementPrint(string words) => letters = EntityKey.Fold(words);

    public string Letters => letters;

    // Most statements are never compared: nobody said anything else in those days.
    private PairSet Pairs => pairs ??= new PairSet(letters);

    /// <summary>
    /// Conservative: nearly all of the shorter statement stands in the longer one, or a good part of it does in several runs of syllables.
    /// One shared run alone is mostly the name of what both speak of.
    /// </summary>
    public bool SaysTheSameAs(StatementPrint other)
    {
        var (shorter, longer) = letters.Length <= other.letters.Length ? (this, other) : (other, this);
        if (shorter.letters.Length < Least)
        {
            return letters == other.letters;
        }

        return shorter.Pairs.MayShare(longer.Pairs, GoodPart)
            && shorter.Pairs.ShareIn(longer.Pairs) is >= GoodPart and var shared
            && (shared >= NearlyAll || RunsShare(shorter.letters, longer.letters));
    }

    private static bool RunsShare(string shorter, string longer)
    {
        var (covered, runs, longest) = (0, 0, 0);
        for (var i = 0; i + Run <= shorter.Length;)
        {
            var length = LongestRunAt(shorter, i, longer);
            if (length < Run)
            {
                i++;
                continue;
            }

            (covered, runs, longest) = (covered + length, runs + 1, Math.Max(longest, length));
            i += length;
        }

        return (runs > 1 || longest >= LongRun) && covered >= GoodPart * shorter.Length;
    }

    private static int LongestRunAt(string shorter, int start, string longer)
    {
        var length = Run;
        if (!longer.Contains(shorter.Substring(start, length), StringComparison.Ordinal))
        {
            return 0;
        }

        while (start + length < shorter.Length && longer.Contains(shorter.Substring(start, length + 1), StringComparison.Ordinal))
        {
            length++;
        }

        return length;
    }
}
