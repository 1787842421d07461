namespace Bot.Core.Lexicon;

/// <summary>Arithmetic of Hangul syllables (Unicode §3.12): syllable = 0xAC00 + (initial × 21 + vowel) × 28 + final.</summary>
public static class Syllables
{
    public const char First = '가';
    public const char Last = '힣';
    public const int Vowels = 21;
    public const int Finals = 28;

    /// <summary>The index of ㄹ among the finals, after which 로 stands where other finals take 으로.</summary>
    public const int RieulFinal = 8;

    public const string InitialLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    public const string VowelLetters = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /// <summary>At index 0 a blank: no final.</summary>
    public const string FinalLetters = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    public static bool IsSyllable(char c) => char.IsBetween(c, First, Last);

    /// <summary>A letter of its own (ㄱ, ㅏ), as typed alone or in initials.</summary>
    public static bool IsLetter(char c) => c is >= 'ㄱ' and <= 'ㅣ';

    public static int Initial(char syllable) => (syllable - First) / (Vowels * Finals);

    public static int Vowel(char syllable) => (syllable - First) / Finals % Vowels;

    public static int Final(char syllable) => (syllable - First) % Finals;

    public static char Compose(int initial, int vowel, int final) => (char)(First + (((initial * Vowels) + vowel) * Finals) + final);
}
