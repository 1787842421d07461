using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Core.Commands;

/// <summary><c>/search QUERY</c>: articles with the stretch where the words stand.</summary>
internal sealed class SearchCommand : ICommand
{
    private const int PageSize = 5;
    private const int LongestEcho = 80;

    private static readonly FactRole[] SpeakerRoles = [FactRole.Speaker, FactRole.SpeakerOrganisation];

    public CommandDescription Description { get; } = new()
    {
        Name = "search",
        KoreanName = "검색",
        Summary = new Bilingual("기사 본문과 제목에서 찾기", "Look for words in articles and headlines"),
        Details = new Bilingual(
            "낱말, \"구절\", 거르개를 함께 씁니다: from:나델라 (그 사람의 발언이 있는 기사), source:매체, since:2025-01-27, until:2025-02-03, sort:new (새것부터). 한글로는 누가: 매체: 부터: 까지: 정렬:",
            "Words, \"phrases\" and filters: from:nadella (articles with a statement of that person), source:outlet, since:2025-01-27, until:2025-02-03, sort:new (newest first)."),
        Parameters =
        [
            new CommandParameter("query", "검색어", ParameterType.Text, Required: true, new Bilingual("낱말, \"구절\", from: source: since: until: sort:", "Words, \"phrases\", from: source: since: until: sort:")),
            CommonParameters.Page,
        ],
        Examples = ["/search 훈련 비용", "/검색 딥시크 from:나델라 since:2025-01-27", "/search \"수출 규제\" sort:new"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var typed = context.Arguments.Text!;
        var texts = new SearchTexts(context.Locale);
        var title = texts.Title(Excerpt.Cut(typed, LongestEcho));
        var parsed = SearchParser.Parse(typed, context.Today);
        var remarks = parsed.Problems.Select(problem => context.Locale.Pick(problem.Korean, problem.English)).ToList();
        var query = WithSpeakers(parsed, context.Names, texts, remarks) with { Limit = PageSize, Offset = (context.Arguments.Page - 1) * PageSize };
        if (remarks.Count > 0 && parsed.Speakers.Count > 0 && query.From.Count == 0)
        {
            return context.Reply(title) with { Outcome = ReplyOutcome.Unknown, Summary = string.Join(' ', remarks) };
        }

        var results = await context.Snapshot.SearchAsync(query, cancellationToken);
        if (results.Hits.Count == 0 && results.Total > 0)
        {
            // A page behind the last one: the last one is shown instead.
            context = context with { Arguments = context.Arguments with { Page = ((results.Total - 1) / PageSize) + 1 } };
            results = await context.Snapshot.SearchAsync(query with { Offset = (context.Arguments.Page - 1) * PageSize }, cancellationToken);
        }

        if (results.Total == 0)
        {
            remarks.Insert(0, typed.Any(char.IsLetterOrDigit) ? texts.Nothing(Excerpt.Cut(typed, LongestEcho)) : texts.NothingToFind);
            return context.Nothing(title, string.Join(' ', remarks));
        }

        var page = Paging<SearchHit>.Fetched(results.Hits, results.Total, PageSize, context);
        remarks.Insert(0, texts.Count(results.Total, query.Order == SearchOrder.Newest));
        return context.Reply(title) with
        {
            Summary = string.Join(' ', remarks),
            Sections = [new ReplySection(null, [.. page.Items.Select(hit => Block(hit, texts))])],
            Page = page.Info,
        };
    }

    private static SearchQuery WithSpeakers(ParsedSearch parsed, NameBook names, SearchTexts texts, List<string> remarks)
    {
        var keys = new List<string>();
        foreach (var typed in parsed.Speakers)
        {
            var found = names.Resolve(typed, NameCloseness.Meant, SpeakerRoles);
            if (found.IsUnknown)
            {
                remarks.Add(texts.UnknownSpeaker(Excerpt.Cut(typed, LongestEcho)));
            }

            // Of two people of one name a search takes both.
            keys.AddRange(found.Name?.Keys ?? (found.IsUnknown ? [] : found.Candidates.SelectMany(candidate => candidate.Keys)));
        }

        return parsed.Query with { From = keys };
    }

    private static HitBlock Block(SearchHit hit, SearchTexts texts)
    {
        var marks = hit.Marks.Select(mark => new TextSpan(mark.Start - hit.Snippet.Start, mark.End - hit.Snippet.Start));
        return new HitBlock(
            hit.Article.Title.Length > 0 ? hit.Article.Title : texts.Untitled,
            MarkedText.Of(hit.SnippetText, marks),
            HitCitation.Of(hit));
    }
}
