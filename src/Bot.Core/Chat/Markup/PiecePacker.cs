namespace Bot.Core.Chat.Markup;

/// <summary>
/// Packs pieces into messages. Every part repeats the title and ends with the "as of" line; a heading never stands last; a piece too large for
/// any part is shortened in its quoted words, never in its citation.
/// </summary>
public static class PiecePacker
{
    /// <param name="reply">The reply that the pieces are of.</param>
    /// <param name="pieces">From <see cref="ReplyMarkup.Of"/>.</param>
    /// <param name="dialect">The same dialect.</param>
    /// <param name="limit">The most that one part may measure; at least 1900.</param>
    /// <returns>At least one part.</returns>
    public static IReadOnlyList<MarkupPart> Pack(Reply reply, IReadOnlyList<MarkupPiece> pieces, IMarkupDialect dialect, int limit)
    {
        var frame = new MessageFrame(reply, dialect);
        var room = limit - frame.Measure();
        var bodies = Bodies(pieces, dialect, room);
        return [.. bodies.Select((body, i) => Part(frame.Around(body.Markup, i, bodies.Count), body, dialect))];
    }

    private static MarkupPart Part(string markup, PartBody body, IMarkupDialect dialect) => new(markup, dialect.Measure(markup), body.Citations);

    private static List<PartBody> Bodies(IReadOnlyList<MarkupPiece> pieces, IMarkupDialect dialect, int room)
    {
        var done = new List<PartBody>();
        var body = new PartBody();
        foreach (var piece in pieces)
        {
            var fitting = body.Fits(piece, room) ? piece : null;
            if (fitting is null)
            {
                var next = body.SplitHeadings();
                if (!body.IsEmpty)
                {
                    done.Add(body);
                }

                body = next;
                fitting = body.Fits(piece, room) ? piece : Shorten(piece, dialect, room - body.With(piece));
            }

            body.Add(fitting);
        }

        if (!body.IsEmpty || done.Count == 0)
        {
            done.Add(body);
        }

        return done;
    }

    // The longest stretch of words with which the piece fits: found by halving, because only the dialect knows what escaping adds.
    private static MarkupPiece Shorten(MarkupPiece piece, IMarkupDialect dialect, int room)
    {
        if (piece.Shortened is not { } shortened)
        {
            return piece;
        }

        var (low, high) = (1, piece.Markup.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = dialect.Measure(shortened(middle)) <= room ? (middle, high) : (low, middle - 1);
        }

        var markup = shortened(low);
        return piece with { Markup = markup, Length = dialect.Measure(markup) };
    }
}
