using System.Buffers;
using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>Cuts a text into lines at every kind of line break; the breaks belong to no line.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static List<TextSpan> Split(ReadOnlySpan<char> text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text[start..].IndexOfAny(Breaks);
            if (length < 0)
            {
                break;
            }

            var end = start + length;
            lines.Add(new TextSpan(start, end));
            var pair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }

        if (start < text.Length)
        {
            lines.Add(new TextSpan(start, text.Length));
        }

        return lines;
    }
}
