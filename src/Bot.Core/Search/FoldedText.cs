namespace Bot.Core.Search;

/// <summary>Folds one text after the other into the same memory, composed where that is needed.</summary>
internal sealed class FoldedText
{
    private char[] folded = [];

    /// <returns>What <see cref="SearchText.Fold(string)"/> makes of the composed text; gone with the next call.</returns>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        if (SearchText.NeedsComposing(text))
        {
            return SearchText.Fold(SearchText.Compose(text.ToString()));
        }

        if (folded.Length < text.Length)
        {
            folded = new char[Math.Max(1_024, text.Length)];
        }

        SearchText.Fold(text, folded);
        return folded.AsSpan(0, text.Length);
    }
}
