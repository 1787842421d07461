using System.Text;
using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Benchmarks.Scale;

/// <summary>A sentence with places for names and numbers, so that a few sentences give many different ones.</summary>
internal sealed class SentenceTemplate
{
    private readonly string text;
    private readonly (TextSpan Span, EntityKind? Name)[] places;

    private SentenceTemplate(string text, (TextSpan Span, EntityKind? Name)[] places) => (this.text, this.places) = (text, places);

    /// <param name="text">The sentence.</param>
    /// <param name="mentions">The names in it, at offsets of the sentence.</param>
    public static SentenceTemplate Of(string text, IEnumerable<(TextSpan Span, EntityKind Kind)> mentions)
    {
        var names = mentions.Select(mention => (mention.Span, Name: (EntityKind?)mention.Kind)).ToList();
        var numbers = Numbers(text).Where(number => !names.Exists(name => name.Span.Overlaps(number))).Select(number => (number, (EntityKind?)null));
        return new SentenceTemplate(text, [.. names.Concat(numbers).OrderBy(place => place.Item1.Start)]);
    }

    public void Write(StringBuilder output, Random random, NamePool names)
    {
        var at = 0;
        foreach (var (span, kind) in places)
        {
            output.Append(text, at, span.Start - at);
            if (kind is { } name)
            {
                output.Append(names.Pick(name, random));
            }
            else
            {
                WriteNumber(output, span, random);
            }

            at = span.End;
        }

        output.Append(text, at, text.Length - at);
    }

    /// <summary>Days, months and years stay, so that dates stay dates.</summary>
    private static IEnumerable<TextSpan> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start && !(i < text.Length && text[i] is '일' or '월' or '년' or '시' or '분'))
            {
                yield return new TextSpan(start, i);
            }
        }
    }

    private void WriteNumber(StringBuilder output, TextSpan span, Random random)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            output.Append((char)('0' + (i == span.Start ? random.Next(1, 10) : random.Next(10))));
        }
    }
}
