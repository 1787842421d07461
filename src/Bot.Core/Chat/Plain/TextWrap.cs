using System.Text;

namespace Bot.Core.Chat.Plain;

/// <summary>Breaks a line at blanks so that no part is wider than the terminal; a word wider than a line is broken between characters.</summary>
internal static class TextWrap
{
    /// <param name="text">One line of safe text.</param>
    /// <param name="width">Cells; 0 or less never breaks.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        if (width <= 0 || DisplayWidth.Of(text) <= width)
        {
            yield return text;
            yield break;
        }

        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Pieces(word, width))
            {
                var wide = DisplayWidth.Of(piece);
                var blank = used > 0 ? 1 : 0;
                if (used + blank + wide > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    used = 0;
                    blank = 0;
                }

                line.Append(' ', blank).Append(piece);
                used += blank + wide;
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (DisplayWidth.Of(word) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var wide = DisplayWidth.Of(rune);
            if (used + wide > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.AppendRune(rune);
            used += wide;
        }

        yield return piece.ToString();
    }
}
