using System.Buffers;
using System.Globalization;

namespace Bot.Core.Corpus.Decoding;

/// <summary>
/// Whether decoded text reads like a text at all. CP949 and UTF-16 decode most byte sequences to something;
/// Chinese in GBK, for one, becomes Hangul of a kind that nobody writes.
/// </summary>
internal static class Plausibility
{
    // Together about a third of the syllables of any Korean news text; by chance they would be 1.5 % of KS X 1001.
    private static readonly SearchValues<char> Frequent = SearchValues.Create("이다는의에가을를은고지하한로도사기자시인대서해정일어스그나아라으리부전보년주");

    private const double LeastFrequent = 0.1;

    public static bool OfCp949(ReadOnlySpan<byte> bytes, string text)
    {
        var counts = Count(text);
        var pairs = bytes.Length - text.Length;
        return counts.Odd == 0 && counts.Frequent > 0 && counts.Hangul >= 0.5 * pairs && counts.Frequent >= LeastFrequent * counts.Hangul;
    }

    public static bool OfUtf16(string text)
    {
        var counts = Count(text);
        return text.Length > 0
            && counts.Odd <= 0.02 * text.Length
            && counts.Hangul + counts.Ascii >= 0.7 * text.Length
            && counts.Frequent >= LeastFrequent * counts.Hangul;
    }

    private static Counts Count(string text)
    {
        var counts = default(Counts);
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                counts.Ascii++;
                counts.Odd += char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\u001A' ? 1 : 0;
            }
            else if (c is >= '가' and <= '힣')
            {
                counts.Hangul++;
                counts.Frequent += Frequent.Contains(c) ? 1 : 0;
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                counts.Odd++;
            }
        }

        return counts;
    }

    private struct Counts
    {
        public int Ascii;
        public int Hangul;
        public int Frequent;
        public int Odd;
    }
}
