using System.Text;

namespace Bot.Core.Lexicon.Typing;

/// <summary>Takes syllables apart into the letters that are typed: 값 is ㄱ ㅏ ㅂ ㅅ, 과 is ㄱ ㅗ ㅏ. Doubled consonants (ㄲ) are one key and one letter.</summary>
public static class HangulLetters
{
    private const string Compounds = "ㅘㅙㅚㅝㅞㅟㅢㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
    private const string Parts = "ㅗㅏㅗㅐㅗㅣㅜㅓㅜㅔㅜㅣㅡㅣㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";

    /// <summary>The text with every syllable and every compound letter taken apart; other characters stay.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length * 3);
        foreach (var c in text)
        {
            if (!Syllables.IsSyllable(c))
            {
                Split(c, letters);
                continue;
            }

            letters.Append(Syllables.InitialLetters[Syllables.Initial(c)]);
            Split(Syllables.VowelLetters[Syllables.Vowel(c)], letters);
            if (Syllables.Final(c) > 0)
            {
                Split(Syllables.FinalLetters[Syllables.Final(c)], letters);
            }
        }

        return letters.ToString();
    }

    /// <summary>The initial consonants of a name, other characters as they are: 나델라 gives ㄴㄷㄹ, 오픈ai gives ㅇㅍai.</summary>
    public static string InitialsOf(string name)
        => string.Concat(name.Select(c => Syllables.IsSyllable(c) ? Syllables.InitialLetters[Syllables.Initial(c)] : c));

    /// <summary>
    /// The initial consonants that were typed, or null when the text is anything else. An input method joins ㄱㅅ to ㄳ; they come apart again.
    /// </summary>
    public static string? TypedInitials(string text)
    {
        var letters = Of(text.Replace(" ", "", StringComparison.Ordinal));
        return letters.Length > 0 && text.All(c => c == ' ' || Syllables.IsLetter(c)) && letters.All(IsInitial) ? letters : null;
    }

    public static bool IsInitial(char c) => Syllables.InitialLetters.Contains(c, StringComparison.Ordinal);

    public static bool IsVowel(char c) => c is >= 'ㅏ' and <= 'ㅣ';

    /// <summary>The letter that two letters typed one after the other make, or null.</summary>
    public static char? Joined(char first, char second)
    {
        for (var i = 0; i < Compounds.Length; i++)
        {
            if (Parts[2 * i] == first && Parts[(2 * i) + 1] == second)
            {
                return Compounds[i];
            }
        }

        return null;
    }

    /// <summary>The two letters of a compound one; of any other letter nothing and itself.</summary>
    public static (char? First, char Last) Taken(char letter)
    {
        var index = Compounds.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? (null, letter) : (Parts[2 * index], Parts[(2 * index) + 1]);
    }

    private static void Split(char c, StringBuilder letters)
    {
        var (first, last) = Taken(c);
        if (first is { } before)
        {
            letters.Append(before);
        }

        letters.Append(last);
    }
}
