using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Commands;

/// <summary>An article opened at a citation: the paragraph with the words marked, and its neighbours, so that a reader can judge them.</summary>
internal static class CitedPassage
{
    private const int Neighbours = 1;

    public static Reply Reply(Article article, IReadOnlyList<TextSpan> lines, TextSpan place, int pageSize, CommandContext context)
    {
        var texts = new ArticleTexts(context.Locale);
        var title = article.Title.Length > 0 ? article.Title : texts.Untitled;
        var whole = new ChoiceList(texts.More, [new Choice(texts.Whole, Whole(PageOf(lines, place, pageSize), context))], IsFurther: true);
        if (place.End > article.Text.Length)
        {
            return context.Nothing(title, texts.NotThere) with { Choices = whole };
        }

        return context.Reply(title) with
        {
            Sections = [new ReplySection(texts.Cited, [.. Around(Lines(lines, place, article.Text), place).Select(line => Passage(article.Text, line, place))])],
            Summary = Origin(article, context.Locale),
            Choices = whole,
        };
    }

    // A citation may stand in a headline or a caption, which is no body line: then its own line of the text is shown.
    private static IReadOnlyList<TextSpan> Lines(IReadOnlyList<TextSpan> lines, TextSpan place, string text)
    {
        if (lines.Any(line => Touches(line, place)))
        {
            return lines;
        }

        var start = place.Start == 0 ? 0 : text.LastIndexOf('\n', place.Start - 1) + 1;
        var end = text.IndexOf('\n', place.End);
        return [new TextSpan(start, end < 0 ? text.Length : end)];
    }

    private static IEnumerable<TextSpan> Around(IReadOnlyList<TextSpan> lines, TextSpan place)
    {
        var first = Enumerable.Range(0, lines.Count).First(i => Touches(lines[i], place));
        var last = Enumerable.Range(0, lines.Count).Last(i => Touches(lines[i], place));
        return lines.Take(last + Neighbours + 1).Skip(Math.Max(0, first - Neighbours));
    }

    private static PassageBlock Passage(string text, TextSpan line, TextSpan place)
        => new(MarkedText.Of(line.Of(text), line.Overlaps(place) ? [new TextSpan(place.Start - line.Start, place.End - line.Start)] : []), []);

    private static bool Touches(TextSpan line, TextSpan place) => line.Overlaps(place) || line.Contains(place.Start);

    private static int PageOf(IReadOnlyList<TextSpan> lines, TextSpan place, int pageSize)
        => (lines.TakeWhile(line => !Touches(line, place)).Count() % Math.Max(1, lines.Count) / pageSize) + 1;

    private static string Whole(int page, CommandContext context)
        => CommandLineWriter.Write(context.Command, context.Arguments with { Place = null }, page);

    // Chat rooms show no id in an answer, so that its source is where a reader finds it.
    private static string Origin(Article article, Locale locale)
        => $"{article.Outlet ?? locale.Pick("매체 미상", "outlet unknown")} · {CitationLine.Published(article.Published, locale)} · #{article.Id.Short}";
}
