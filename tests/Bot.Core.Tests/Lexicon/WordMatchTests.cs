using Bot.Core.Lexicon;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Lexicon;

/// <summary>Whatever stands behind the bits, the answers are those of comparing with every word at every place.</summary>
public sealed class WordMatchTests
{
    // Few, so that words meet and overlap; the fifth shares its bit with the first.
    private const string Letters = "가나다a\uB0E7 .";

    private static readonly Gen<string> Texts = Gen.Elements<char>([.. Letters]).ArrayOf().Select(letters => new string(letters));

    private static readonly Gen<(string[] Words, string Text)> Cases =
        from words in Texts.Where(word => word.Length is > 0 and < 4).ArrayOf()
        from text in Texts
        select (words, text);

    [Fact]
    public void The_longest_word_at_a_place_and_before_it() => Holds((words, text, match) =>
    {
        for (var at = -1; at <= text.Length + 1; at++)
        {
            var isInside = at >= 0 && at <= text.Length;
            Assert.Equal(isInside ? Longest(words, word => text[at..].StartsWith(word, StringComparison.Ordinal)) : null, match.At(text, at));
            if (isInside)
            {
                Assert.Equal(Longest(words, word => text[..at].EndsWith(word, StringComparison.Ordinal)), match.Before(text, at));
            }
        }

        Assert.Equal(match.At(text, 0), match.StartOf(text));
        Assert.Equal(match.Before(text, text.Length), match.EndOf(text));
    });

    [Fact]
    public void The_first_and_the_last_place_of_any_word() => Holds((words, text, match) =>
    {
        for (var from = 0; from <= text.Length; from++)
        {
            var places = Enumerable.Range(from, text.Length - from).Where(at => words.Any(word => text[at..].StartsWith(word, StringComparison.Ordinal))).ToList();
            Assert.Equal(places.Count > 0 ? places[0] : -1, match.First(text, from));
            Assert.Equal(places.Count > 0 ? places[^1] : -1, match.Last(text, from));
        }

        Assert.Equal(match.First(text, 0) >= 0, match.IsIn(text));
    });

    [Fact]
    public void Whole_words_at_the_ends() => Holds((words, text, match) =>
    {
        Assert.Equal(
            words.Any(word => text.StartsWith(word, StringComparison.Ordinal) && !text[word.Length..].Take(1).Any(char.IsLetterOrDigit)), match.IsFirstWordOf(text));
        Assert.Equal(
            words.Any(word => text.EndsWith(word, StringComparison.Ordinal) && !text[..^word.Length].TakeLast(1).Any(char.IsLetterOrDigit)), match.IsLastWordOf(text));
    });

    private static string? Longest(string[] words, Func<string, bool> fits) => words.Where(fits).MaxBy(word => word.Length);

    private static void Holds(Action<string[], string, WordMatch> property)
        => Prop.ForAll(Cases.ToArbitrary(), example => property(example.Words, example.Text, new WordMatch(example.Words))).QuickCheckThrowOnFailure();
}
