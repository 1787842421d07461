namespace Bot.Core.Chat;

/// <summary>Chooses the form of a Korean particle after a name, for our own sentences: <c>나델라는</c>, <c>쿡은</c>, <c>AI는</c>.</summary>
public static class Josa
{
    // Digits as read aloud (영 일 이 삼 사 오 육 칠 팔 구): those that end in a consonant.
    private const string DigitsWithCoda = "013678";

    // Letters whose Korean reading ends in a consonant (엘 엠 엔 알).
    private const string LettersWithCoda = "LMNR";

    public static string Topic(string name) => name + (HasCoda(name) ? "은" : "는");

    public static string Subject(string name) => name + (HasCoda(name) ? "이" : "가");

    public static string Object(string name) => name + (HasCoda(name) ? "을" : "를");

    public static string And(string name) => name + (HasCoda(name) ? "과" : "와");

    /// <summary>Only the ending, to stand behind a closing quotation mark: ‘반웅’이라는.</summary>
    public static string Called(string name) => HasCoda(name) ? "이라는" : "라는";

    internal static bool HasCoda(string name)
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            var c = name[i];
            if (c is >= '가' and <= '힣')
            {
                return (c - '가') % 28 != 0;
            }

            if (char.IsAsciiDigit(c))
            {
                return DigitsWithCoda.Contains(c);
            }

            if (c == '%')
            {
                return false;
            }

            if (char.IsAsciiLetter(c))
            {
                return EndsWithCodaInEnglish(name, i);
            }
        }

        return false;
    }

    // A word written in capitals is spelled out letter by letter (SBS는, IBM은); another word is read as such (Intel은, Apple은).
    private static bool EndsWithCodaInEnglish(string name, int last)
    {
        var c = name[last];
        return char.IsAsciiLetterUpper(c)
            ? LettersWithCoda.Contains(c)
            : c is 'l' or 'm' or 'n' or 'b' or 'k' or 'p' or 't' || (c == 'e' && last > 0 && name[last - 1] is 'l' or 'm' or 'n');
    }
}
