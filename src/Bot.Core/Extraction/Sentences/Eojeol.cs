using Bot.Core.Articles;

namespace Bot.Core.Extraction.Sentences;

/// <summary>
/// One blank-delimited word of a sentence, without trailing punctuation. Brackets and single quotations keep their blanks;
/// a double quotation is an eojeol of its own, and what is glued to its closing mark is the next one.
/// </summary>
/// <param name="Span">The word.</param>
/// <param name="StemEnd">Where its particle starts.</param>
/// <param name="Josa">The particle's part in the sentence.</param>
/// <param name="Quotation">Index into <see cref="Cleaning.CleanText.Quotations"/>, or -1.</param>
/// <param name="Next">The punctuation mark right behind the word, or a blank.</param>
internal readonly record struct Eojeol(TextSpan Span, int StemEnd, Josa Josa, int Quotation, char Next)
{
    /// <summary>The word without its particle.</summary>
    public TextSpan Stem => Span with { End = StemEnd };

    public bool IsQuotation => Quotation >= 0;

    public bool MarksSubject => Josa is Josa.Topic or Josa.Subject or Josa.Also;
}
