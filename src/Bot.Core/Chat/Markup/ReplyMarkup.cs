namespace Bot.Core.Chat.Markup;

/// <summary>A reply in a platform's markup, as pieces to be packed into messages. Citations are numbered as <see cref="ReplyCitations"/> lists them.</summary>
public static class ReplyMarkup
{
    public static IReadOnlyList<MarkupPiece> Of(Reply reply, IMarkupDialect dialect) => [];

    /// <summary>Title, summary and the "as of" line, for the caption of a chart; never longer than <paramref name="limit"/>.</summary>
    public static string Caption(Reply reply, IMarkupDialect dialect, int limit) => "";
}
