using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Sentences;

/// <summary>Splits a word into stem and particle. Works on form alone: whether the stem is a noun is for the caller to know.</summary>
internal static class EojeolForm
{
    // Adverbial particle plus 는/도: a setting, never the subject.
    private static readonly SuffixSet Settings = new(
    [
        "에서는", "해서는", "에게는", "으로는", "까지는", "부터는", "보다는", "에서도", "해서도", "에게도", "으로도", "까지도", "부터도", "에선", "해선", "에겐", "에는", "에도", "로는", "로도", "와는", "과는", "와도", "과도", "만은", "만도",
    ]);

    private static readonly SuffixSet Adjuncts = new(["으로부터", "로부터", "에서", "에게", "으로", "까지", "부터", "보다", "처럼", "마저", "조차", "한테", "로서", "로써", "을", "를", "에", "와", "과", "로", "께", "만"]);

    public static (int StemLength, Josa Josa) Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return (word.Length, Josa.None);
        }

        // The noun in front has a syllable at least.
        if (Settings.LongestSuffix(word[1..]) is > 0 and var setting)
        {
            return (word.Length - setting, Josa.Adjunct);
        }

        var before = word[^2];
        return word[^1] switch
        {
            '은' when TakesConsonantForm(before) => (word.Length - 1, Josa.Topic),
            '는' when word.EndsWith("께서는") && word.Length > 3 => (word.Length - 3, Josa.Topic),
            '는' when TakesVowelForm(before) => (word.Length - 1, Josa.Topic),
            '이' when TakesConsonantForm(before) => (word.Length - 1, Josa.Subject),
            '가' when TakesVowelForm(before) => (word.Length - 1, Josa.Subject),
            '서' when before == '께' && word.Length > 2 => (word.Length - 2, Josa.Subject),
            '도' => (word.Length - 1, Josa.Also),
            '의' => (word.Length - 1, Josa.Genitive),
            '던' when word.EndsWith("이었던") && word.Length > 3 => (word.Length - 3, Josa.Copula),
            '던' when word.EndsWith("였던") && word.Length > 2 => (word.Length - 2, Josa.Copula),
            '만' when word.EndsWith("이었지만") && word.Length > 4 => (word.Length - 4, Josa.Copula),
            '만' when word.EndsWith("였지만") && word.Length > 3 => (word.Length - 3, Josa.Copula),
            '인' => (word.Length - 1, Josa.Copula),
            _ => Adjunct(word),
        };
    }

    private static (int StemLength, Josa Josa) Adjunct(ReadOnlySpan<char> word)
    {
        var adjunct = Adjuncts.LongestSuffix(word[1..]);
        return (word.Length - adjunct, adjunct > 0 ? Josa.Adjunct : Josa.None);
    }

    private static bool TakesConsonantForm(char before) => !Syllables.IsSyllable(before) || Syllables.Final(before) != 0;

    private static bool TakesVowelForm(char before) => !Syllables.IsSyllable(before) || Syllables.Final(before) == 0;
}
