using System.Text;

namespace Bot.Core.Lexicon.Typing;

/// <summary>
/// The Korean standard keyboard (KS X 5002, 두벌식) over a QWERTY keyboard: which keys a Korean word takes, and what Korean the keys make.
/// Whoever forgets the 한/영 key types 나델라 as skepffk, and nvidia as ㅜ퍄얌.
/// </summary>
public static class Dubeolsik
{
    private const string Keys = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    private const string Letters = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

    /// <summary>The keys that type the text. What is not Hangul stays as it is.</summary>
    public static string KeysOf(string text)
    {
        var keys = new StringBuilder(text.Length * 3);
        foreach (var letter in HangulLetters.Of(text))
        {
            var index = Letters.IndexOf(letter, StringComparison.Ordinal);
            keys.Append(index < 0 ? letter : Keys[index]);
        }

        return keys.ToString();
    }

    /// <summary>What the keys type with the Korean layout on. Letters that make no syllable stay single; what is no letter key stays as it is.</summary>
    public static string Compose(string keys)
    {
        var composer = new SyllableComposer();
        foreach (var key in keys)
        {
            composer.Add(LetterOf(key));
        }

        return composer.Finish();
    }

    // Shift changes only seven keys.
    private static char LetterOf(char key)
    {
        var index = Keys.IndexOf(key, StringComparison.Ordinal);
        if (index < 0)
        {
            index = Keys.IndexOf(char.ToLowerInvariant(key), StringComparison.Ordinal);
        }

        return index < 0 ? key : Letters[index];
    }
}
