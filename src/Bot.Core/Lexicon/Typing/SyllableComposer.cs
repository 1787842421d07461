using System.Text;

namespace Bot.Core.Lexicon.Typing;

/// <summary>
/// Puts letters together to syllables as an input method does: a consonant after a vowel is taken for its final, and moves on to the
/// next syllable when another vowel follows (ㄱㅏㄱㅏ: 가, 각, 가가).
/// </summary>
internal sealed class SyllableComposer
{
    private readonly StringBuilder text = new();
    private char? initial;
    private char? vowel;
    private char? final;

    public void Add(char letter)
    {
        if (HangulLetters.IsVowel(letter))
        {
            AddVowel(letter);
        }
        else if (HangulLetters.IsInitial(letter))
        {
            AddConsonant(letter);
        }
        else
        {
            Flush();
            text.Append(letter);
        }
    }

    public string Finish()
    {
        Flush();
        return text.ToString();
    }

    private void AddVowel(char letter)
    {
        if (final is { } consonant)
        {
            var (stays, moves) = HangulLetters.Taken(consonant);
            final = stays;
            Flush();
            initial = moves;
            vowel = letter;
        }
        else if (vowel is { } before && HangulLetters.Joined(before, letter) is { } joined)
        {
            vowel = joined;
        }
        else
        {
            if (vowel is not null)
            {
                Flush();
            }

            vowel = letter;
        }
    }

    private void AddConsonant(char letter)
    {
        if (initial is not null && vowel is not null && final is null && Syllables.FinalLetters.Contains(letter, StringComparison.Ordinal))
        {
            final = letter;
        }
        else if (final is { } before && HangulLetters.Joined(before, letter) is { } joined)
        {
            final = joined;
        }
        else
        {
            Flush();
            initial = letter;
        }
    }

    private void Flush()
    {
        if (initial is { } first && vowel is { } second)
        {
            text.Append(Syllables.Compose(
                Syllables.InitialLetters.IndexOf(first, StringComparison.Ordinal),
                Syllables.VowelLetters.IndexOf(second, StringComparison.Ordinal),
                final is { } last ? Syllables.FinalLetters.IndexOf(last, StringComparison.Ordinal) : 0));
        }
        else if ((initial ?? vowel) is { } single)
        {
            text.Append(single);
        }

        (initial, vowel, final) = (null, null, null);
    }
}
