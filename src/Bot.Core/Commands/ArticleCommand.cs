using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/article ID</c>: the article itself, with the words of its facts marked.</summary>
internal sealed class ArticleCommand : ICommand
{
    private const int PageSize = 8;
    private const int LongestId = 40;

    public CommandDescription Description { get; } = new()
    {
        Name = "article",
        KoreanName = "기사",
        Summary = new Bilingual("기사 본문과 그 기사에서 찾은 것", "An article's text and what was found in it"),
        Details = new Bilingual(
            "답이나 그 출처의 # 뒤에 있는 번호로 기사를 엽니다. 본문에서 발언·시세·금액으로 읽은 자리를 표시합니다.",
            "Opens an article by the id behind # in an answer. What was read as a statement, a move or an amount is marked in the text."),
        Parameters =
        [
            new CommandParameter("id", "번호", ParameterType.Article, Required: true, new Bilingual("답의 # 뒤에 있는 번호, 앞 네 자리 이상", "The id behind # in an answer, four characters or more")),
            CommonParameters.Page,
            CommonParameters.Place,
        ],
        Examples = ["/article 1a2b3c4d", "/기사 1a2b3c4d"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var texts = new ArticleTexts(context.Locale);
        var typed = context.Arguments.Text!.TrimStart('#').Trim().ToLowerInvariant();
        var article = typed.Length is > 3 and <= LongestId ? await context.Snapshot.FindArticleAsync(typed, cancellationToken) : null;
        if (article is null)
        {
            return context.Reply(texts.Unknown(Excerpt.Cut(typed, LongestId))) with { Outcome = ReplyOutcome.Unknown, Summary = texts.HowTo };
        }

        if (context.Arguments.Place is { } place)
        {
            return CitedPassage.Reply(article, await context.Snapshot.BodyLinesAsync(article.Id, cancellationToken), place, PageSize, context);
        }

        var statements = await context.Snapshot.ReactionsAsync(OfArticle(article), cancellationToken);
        var moves = await context.Snapshot.MovesAsync(OfArticle(article), cancellationToken);
        var figures = await context.Snapshot.FiguresAsync(OfArticle(article), cancellationToken);
        var facts = statements.Concat<Fact>(moves).Concat(figures).OrderBy(fact => fact.Span.Start).ToList();
        var lines = await context.Snapshot.BodyLinesAsync(article.Id, cancellationToken);
        var page = Paging<PassageBlock>.Of([.. lines.Select(line => Passage(article, line, facts))], PageSize, context);
        var sections = new List<ReplySection> { new(null, [Card(article, texts.Counts(statements.Count, moves.Count, figures.Count), texts, context.Locale)]) };
        sections.Add(new ReplySection(texts.Text, [.. page.Items]));
        if (page.Info.Number == page.Info.Count)
        {
            sections.Add(await FactsAsync(facts, texts, context, cancellationToken));
        }

        return context.Reply(article.Title.Length > 0 ? article.Title : texts.Untitled) with { Sections = sections, Page = page.Info };
    }

    private static FactQuery OfArticle(Article article) => new() { Article = article.Id };

    private static TableBlock Card(Article article, string counts, ArticleTexts texts, Locale locale)
    {
        var rows = new List<TableRow>
        {
            new([texts.Field("매체", "Outlet"), article.Outlet ?? locale.Pick("매체 미상", "unknown")]),
            new([texts.Field("날짜", "Date"), Published(article, locale)]),
            new([texts.Field("파일", "File"), article.File]),
        };
        if (article.Url is { } url)
        {
            rows.Add(new TableRow([texts.Field("주소", "Address"), url]));
        }

        rows.Add(new TableRow([texts.Field("번호", "Id"), article.Id.Value]));
        rows.Add(new TableRow([texts.Field("찾은 것", "Found"), counts]));
        return new TableBlock([new TableColumn(""), new TableColumn("")], rows);
    }

    // The reason is the reader's guarantee that a date is no guess.
    private static string Published(Article article, Locale locale)
    {
        var published = CitationLine.Published(article.Published, locale);
        var reason = DateReason.Parse(article.Published.Reason);
        return article.Published.Reason.Length > 0 ? $"{published} ({locale.Pick(reason.Korean, reason.English)})" : published;
    }

    private static PassageBlock Passage(Article article, TextSpan line, List<Fact> facts)
    {
        var inside = facts.Where(fact => line.Overlaps(fact.Span)).ToList();
        var marks = inside.Select(fact => new TextSpan(fact.Span.Start - line.Start, fact.Span.End - line.Start));
        return new PassageBlock(MarkedText.Of(line.Of(article.Text), marks), inside);
    }

    private static async Task<ReplySection> FactsAsync(List<Fact> facts, ArticleTexts texts, CommandContext context, CancellationToken cancellationToken)
    {
        if (facts.Count == 0)
        {
            return new ReplySection(texts.Facts, [new TextBlock(texts.NoFacts)]);
        }

        var sources = await FactSources.LoadAsync(context.Snapshot, facts, cancellationToken);
        var list = new ArticleFactList(new FactBlocks(sources, context.Locale, context.Names.Gazetteer), context.Locale);
        return new ReplySection(texts.Facts, [list.Table(facts)]);
    }
}
