using Bot.Core.Articles;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Claims;

/// <summary>Gathers the facts that a claim may be about, from its names and from a search for its words, and has them judged.</summary>
internal sealed class ClaimSearch(CommandContext context)
{
    private const int MostShown = 6;
    private const int MostRelated = 3;
    private const int MostHits = 3;
    private const int LongestQuestion = 200;

    private readonly Dictionary<(ArticleId, TextSpan, Type), (Fact Fact, ClaimVerdict Verdict)> judged = [];

    public async Task<ClaimFindings> FindAsync(Claim claim, CancellationToken cancellationToken)
    {
        var keys = claim.Names.SelectMany(name => FigureKeys.Of(name, context.Names.Gazetteer)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var judge = new ClaimJudge(claim, keys);
        if (keys.Count > 0)
        {
            await JudgeAsync(new FactQuery { Keys = [.. keys] }, claim, judge, cancellationToken);
        }

        var search = await context.Snapshot.SearchAsync(new SearchQuery { Text = Excerpt(claim), Limit = MostHits }, cancellationToken);
        if (keys.Count == 0)
        {
            foreach (var hit in search.Hits)
            {
                await JudgeAsync(new FactQuery { Article = hit.Article.Id }, claim, judge, cancellationToken);
            }
        }

        var (same, different, related) = (With(ClaimVerdict.Same), With(ClaimVerdict.Different), With(ClaimVerdict.Related));
        var found = same.Count + different.Count > 0;
        return new ClaimFindings(
            [.. same.Take(MostShown)],
            [.. different.Take(MostShown)],
            found ? [] : [.. related.OrderBy(judge.Distance).Take(MostRelated)],
            found || related.Count > 0 ? [] : [.. search.Hits.Where(hit => claim.Share(hit.SnippetText + hit.Article.Title) >= 0.5)]);
    }

    private static string Excerpt(Claim claim) => Chat.Excerpt.Cut(claim.Text, LongestQuestion);

    private List<Fact> With(ClaimVerdict verdict) => [.. judged.Values.Where(pair => pair.Verdict == verdict).Select(pair => pair.Fact)];

    private async Task JudgeAsync(FactQuery query, Claim claim, ClaimJudge judge, CancellationToken cancellationToken)
    {
        if (claim.Amounts.Count > 0)
        {
            var figures = await context.Snapshot.FiguresAsync(WithRoles(query, FactRole.Subject, FactRole.Mentioned), cancellationToken);
            var sources = await FactSources.LoadAsync(context.Snapshot, figures, cancellationToken);
            await sources.LoadContextsAsync(figures, cancellationToken);
            Keep(figures, (Figure figure) => judge.Of(figure, sources.Context(figure)));
        }

        if (claim.Percents.Count > 0)
        {
            Keep(await context.Snapshot.MovesAsync(WithRoles(query, FactRole.Security, FactRole.Issuer), cancellationToken), (Move move) => judge.Of(move));
        }

        Keep(await context.Snapshot.ReactionsAsync(query, cancellationToken), (Reaction reaction) => judge.Of(reaction));
    }

    private static FactQuery WithRoles(FactQuery query, params IReadOnlyList<FactRole> roles) => query.Keys.Count > 0 ? query with { Roles = roles } : query;

    private void Keep<T>(IReadOnlyList<T> facts, Func<T, ClaimVerdict> judge)
        where T : Fact
    {
        foreach (var fact in facts)
        {
            judged.TryAdd((fact.Article, fact.Span, typeof(T)), (fact, judge(fact)));
        }
    }
}
