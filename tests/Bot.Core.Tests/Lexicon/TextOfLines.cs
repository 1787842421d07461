using Bot.Core.Articles;
using Bot.Core.Cleaning;

namespace Bot.Core.Tests.Lexicon;

/// <summary>A cleaned text whose lines are all of one kind, without quotations or sentences: enough for finding names.</summary>
internal static class TextOfLines
{
    public static CleanText Of(string text, LineKind kind = LineKind.Body)
    {
        var lines = new List<Line>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            lines.Add(new Line(new TextSpan(start, start + line.Length), kind));
            start += line.Length + 1;
        }

        return new CleanText { Raw = text, View = text, Masked = text, Lines = [.. lines], Sentences = [], Quotations = [] };
    }
}
