using Bot.Core.Lexicon;
using Bot.Core.Search;

namespace Bot.Core.Digests.Planning.Wanting;

/// <summary>
/// A word or a few, as texts print them: with particles (투자 is 투자를), with or without blanks between the words (설비 투자 is 설비투자), and a longer one also as the first part
/// of a compound (반도체 is 반도체주). A short one is not: 메타 is no 메타버스. Letters and digits are whole: AI is not said.
/// </summary>
internal sealed class PrintedWord
{
    private const int LeastOfCompound = 3;

    private readonly Particles particles;
    private readonly string letters;

    public PrintedWord(string word, Particles particles)
    {
        this.particles = particles;
        letters = string.Concat(SearchText.Fold(SearchText.Compose(word)).Where(c => SearchText.ScriptOf(c) != SearchScript.None));
    }

    /// <param name="folded">As by <see cref="SearchText.Fold(string)"/>.</param>
    public bool StandsIn(string folded)
    {
        if (letters.Length == 0)
        {
            return false;
        }

        for (var at = folded.IndexOf(letters[0], StringComparison.Ordinal); at >= 0; at = at + 1 < folded.Length ? folded.IndexOf(letters[0], at + 1) : -1)
        {
            if (IsWordStart(folded, at) && EndOf(folded, at) is { } end && CanEnd(folded, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordStart(string folded, int at) => at == 0 || SearchText.ScriptOf(folded[at - 1]) != SearchText.ScriptOf(folded[at]);

    // Blanks may stand in one and be left out in the other.
    private int? EndOf(string folded, int at)
    {
        var next = 0;
        while (next < letters.Length && at < folded.Length)
        {
            if (folded[at] == letters[next])
            {
                next++;
            }
            else if (next == 0 || folded[at] is not (' ' or '\u00A0' or '-' or '·'))
            {
                return null;
            }

            at++;
        }

        return next == letters.Length ? at : null;
    }

    private bool CanEnd(string folded, int end)
    {
        var script = SearchText.ScriptOf(letters[^1]);
        var rest = end;
        while (rest < folded.Length && SearchText.ScriptOf(folded[rest]) == script)
        {
            rest++;
        }

        return rest == end || (script == SearchScript.Hangul && (letters.Length >= LeastOfCompound || particles.FitsAfter(letters[^1], folded.AsSpan(end, rest - end))));
    }
}
