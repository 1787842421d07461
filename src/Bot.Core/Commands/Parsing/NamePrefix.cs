namespace Bot.Core.Commands.Parsing;

/// <summary>Stretches at the start of a command line that may be a name, the longest first.</summary>
internal readonly record struct NamePrefix(string Text, int Words)
{
    /// <summary>The longest name of the lexicon has fewer words.</summary>
    private const int MostWords = 6;

    /// <param name="words">What is left of the line.</param>
    /// <param name="leave">How many words the names that follow need at least.</param>
    public static IEnumerable<NamePrefix> Of(IReadOnlyList<CommandWord> words, int leave)
    {
        if (words[0].Quoted || words[0].Key is not null)
        {
            yield return new NamePrefix(words[0].Text, 1);
            yield break;
        }

        var most = Math.Min(MostWords, Math.Max(1, words.Count - leave));
        var plain = words.Take(most).TakeWhile(word => word is { Key: null, Quoted: false }).Select(word => word.Text).ToList();
        for (var length = plain.Count; length > 0; length--)
        {
            var text = string.Join(' ', plain.Take(length));
            yield return new NamePrefix(text, length);
            var bare = text.TrimEnd('?', '!', '.', ',');
            if (bare.Length > 0 && bare.Length < text.Length)
            {
                yield return new NamePrefix(bare, length);
            }
        }
    }
}
