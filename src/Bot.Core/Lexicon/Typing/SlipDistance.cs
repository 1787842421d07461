using System.Numerics;

namespace Bot.Core.Lexicon.Typing;

/// <summary>
/// How far two names are apart in typing slips: letters put in, left out, exchanged or swapped (optimal string alignment), over the
/// letters of the syllables. Letters that sound alike (ㅐ and ㅔ, ㄱ and ㅋ) count half: foreign names are spelt with either.
/// </summary>
public static class SlipDistance
{
    private const double Far = double.MaxValue;
    private const int Longest = 64;

    private static readonly string[] Alike = ["ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ", "ㅐㅔㅒㅖ"];

    // The first letter of its group for each Hangul letter from ㄱ to ㅣ.
    private static readonly char[] Groups = [.. Enumerable.Range('ㄱ', 'ㅣ' - 'ㄱ' + 1).Select(letter => Array.Find(Alike, group => group.Contains((char)letter, StringComparison.Ordinal))?[0] ?? (char)letter)];

    /// <summary>The distance as a share of the longer name's letters; more than <paramref name="limit"/> means merely further away.</summary>
    public static double Between(string left, string right, double limit)
    {
        var longer = Math.Max(left.Length, right.Length);
        var allowed = limit * longer;
        if (longer is 0 or > Longest || Math.Abs(left.Length - right.Length) > allowed)
        {
            return Far;
        }

        var width = right.Length + 1;
        Span<double> rows = stackalloc double[3 * width];
        var distance = Distance(left, right, allowed, rows[..width], rows[width..(2 * width)], rows[(2 * width)..]);
        return distance > allowed ? Far : distance / longer;
    }

    /// <summary>
    /// One bit for each group of letters that occurs. Each bit that only one of two names has costs a slip at least,
    /// which rules out nearly all of ten thousand names without measuring them.
    /// </summary>
    public static ulong Signature(string letters)
    {
        var bits = 0UL;
        foreach (var letter in letters)
        {
            bits |= 1UL << (Group(letter) % 64);
        }

        return bits;
    }

    public static int LeastSlips(ulong left, ulong right)
        => Math.Max(BitOperations.PopCount(left & ~right), BitOperations.PopCount(right & ~left));

    private static double Distance(string left, string right, double allowed, Span<double> beforeLast, Span<double> last, Span<double> row)
    {
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = row[0];
            for (var j = 1; j <= right.Length; j++)
            {
                var best = Math.Min(last[j - 1] + Cost(left[i - 1], right[j - 1]), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            if (least > allowed)
            {
                return Far;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }

    private static double Cost(char left, char right) => left == right ? 0 : Group(left) == Group(right) ? 0.5 : 1;

    private static char Group(char letter) => Syllables.IsLetter(letter) ? Groups[letter - 'ㄱ'] : letter;
}
