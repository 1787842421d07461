using System.Text;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;

namespace Bot.Web.Page;

/// <summary>Each kind of block as HTML.</summary>
internal sealed class BlockHtml
{
    private readonly Locale locale;
    private readonly Dictionary<(Core.Articles.ArticleId Article, Core.Articles.TextSpan? Span), int> numbers;

    public BlockHtml(Reply reply)
    {
        locale = reply.Locale;
        numbers = ReplyCitations.Of(reply).Select((citation, i) => (citation, i)).ToDictionary(pair => (pair.citation.Article, pair.citation.Span), pair => pair.i + 1);
    }

    public string Of(ReplyBlock block) => block switch
    {
        TextBlock text => $"<p>{HtmlText.Of(text.Text)}</p>",
        ListBlock list => $"<ul>{string.Concat(list.Items.Select(Item))}</ul>",
        FactBlock fact => Fact(fact),
        HitBlock hit => $"<article class=\"fact\"><h4>{HtmlText.Of(hit.Headline)}</h4><blockquote>{HtmlText.Marked(hit.Snippet)}</blockquote>{Source(hit.Citation)}</article>",
        StoryBlock story => Story(story),
        PassageBlock passage => $"<p class=\"passage\">{HtmlText.Marked(passage.Text)}</p>",
        TableBlock table => Table(table),
        ColumnsBlock columns => $"<div class=\"columns\">{string.Concat(columns.Columns.Select(Column))}</div>",
        _ => throw new InvalidOperationException($"No HTML for a {block.GetType().Name}."),
    };

    private string Item(string item)
        => item.StartsWith('/') ? $"<li><a href=\"{PageLinks.Ask(item, locale)}\"><code>{HtmlText.Of(item)}</code></a></li>" : $"<li>{HtmlText.Of(item)}</li>";

    private string Fact(FactBlock block)
    {
        var html = new StringBuilder("<article class=\"fact\">");
        var labels = block.Labels.Count > 0 ? $" <span class=\"labels\">{HtmlText.Of(string.Join(" · ", block.Labels))}</span>" : "";
        if (block.Value is { } value)
        {
            html.Append($"<p class=\"value\"><strong>{HtmlText.Of(value)}</strong>{labels}</p>");
        }

        html.Append($"<blockquote>{Words(block.Words)}</blockquote>");
        if (block.Attribution is { } attribution)
        {
            html.Append($"<p class=\"who\">— <strong>{HtmlText.Of(attribution)}</strong>{(block.Value is null ? labels : "")}</p>");
        }

        html.Append(Source(block.Citation));
        foreach (var wording in block.Wordings)
        {
            var other = wording.Value is { } printed ? $"<strong>{HtmlText.Of(printed)}</strong> " : "";
            html.Append($"<div class=\"wording\"><p>{other}{Words(wording.Words)}</p>{Source(wording.Citation)}</div>");
        }

        html.Append(block.Note is { } note ? $"<p class=\"note\">※ {HtmlText.Of(note)}</p>" : "");
        return html.Append("</article>").ToString();
    }

    private string Story(StoryBlock story)
    {
        var sentences = story.Sentences.Select((sentence, i) => $"<blockquote>{HtmlText.Marked(sentence.Text)}{(story.GoesOn(i) ? " " + Number(sentence.Citation) : "")}</blockquote>{(story.GoesOn(i) ? "" : Source(sentence.Citation))}");
        return $"<article class=\"fact story\"><h4>{HtmlText.Of(story.Headline)} <span class=\"labels\">{HtmlText.Of(story.Label)}</span></h4>{string.Concat(sentences)}</article>";
    }

    private string Number(Citation citation)
        => $"<a class=\"cite\" href=\"{PageLinks.Ask(SourceLine.Of(citation), locale)}\">[{numbers[(citation.Article, citation.Span)]}]</a>";

    // The number opens the paragraph here; the original is one click further, in a tab of its own.
    private string Source(Citation citation)
    {
        var open = locale.Pick("인용한 문단 열기", "Open the cited paragraph");
        var outside = PageLinks.Outside(citation.Url) is { } url
            ? $" · <a class=\"original\" href=\"{url}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">{locale.Pick("원문", "original")}</a>"
            : "";
        return $"<p class=\"source\"><a class=\"cite\" title=\"{open}\" href=\"{PageLinks.Ask(SourceLine.Of(citation), locale)}\">[{numbers[(citation.Article, citation.Span)]}] {HtmlText.Of(CitationLine.Outlet(citation, locale))}</a>"
            + $" · {HtmlText.Of(CitationLine.Dates(citation, locale))}{outside}</p>";
    }

    private static string Words(PrintedWords words) => words.Style switch
    {
        PrintedStyle.Quotation => $"“{HtmlText.Marked(words.Text)}”",
        PrintedStyle.Fragment => $"‘{HtmlText.Marked(words.Text)}’",
        _ => HtmlText.Marked(words.Text),
    };

    private static string Table(TableBlock table)
    {
        var hasHead = table.Columns.Any(column => column.Heading.Length > 0);
        var head = hasHead ? $"<thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\"{End(column)}>{HtmlText.Of(column.Heading)}</th>"))}</tr></thead>" : "";
        var rows = table.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select((cell, i) => Cell(cell, i, table.Columns[i])))}</tr>");
        return $"<div class=\"table\" tabindex=\"0\"><table>{head}<tbody>{string.Concat(rows)}</tbody></table></div>";
    }

    private static string Cell(string cell, int place, TableColumn column)
        => place == 0 ? $"<th scope=\"row\">{HtmlText.Of(cell)}</th>" : $"<td{End(column)}>{HtmlText.Of(cell)}</td>";

    private static string End(TableColumn column) => column.Alignment == ColumnAlignment.End ? " class=\"end\"" : "";

    private string Column(ReplyColumn column) => $"<div><h4>{HtmlText.Of(column.Heading)}</h4>{string.Concat(column.Blocks.Select(Of))}</div>";
}
