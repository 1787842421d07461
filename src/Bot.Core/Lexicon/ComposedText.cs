using System.Text;

namespace Bot.Core.Lexicon;

/// <summary>Text in Unicode's composed form (NFC): macOS and some newsrooms write a syllable as separate letters.</summary>
internal static class ComposedText
{
    /// <summary>A text with what is no character (half a surrogate pair, U+FFFE) has no such form and stays as it is.</summary>
    public static string Of(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
