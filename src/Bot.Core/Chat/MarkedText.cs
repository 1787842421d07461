using Bot.Core.Articles;

namespace Bot.Core.Chat;

/// <summary>A text with stretches to mark. <see cref="Marks"/> are offsets into <see cref="Text"/>, ordered, inside the text and without overlap.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedText Plain(string text) => new(text, []);

    /// <summary>Takes marks in any order; those that overlap are joined, those outside are cut.</summary>
    public static MarkedText Of(string text, IEnumerable<TextSpan> marks)
    {
        var joined = new List<TextSpan>();
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            var cut = new TextSpan(Math.Clamp(mark.Start, 0, text.Length), Math.Clamp(mark.End, 0, text.Length));
            if (cut.IsEmpty)
            {
                continue;
            }

            if (joined.Count > 0 && cut.Start <= joined[^1].End)
            {
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, cut.End) };
            }
            else
            {
                joined.Add(cut);
            }
        }

        return new MarkedText(text, joined);
    }
}
