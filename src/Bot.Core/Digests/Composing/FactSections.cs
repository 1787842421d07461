using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;

namespace Bot.Core.Digests.Composing;

/// <summary>Shows what was said, what moved and what was paid, in the blocks of the commands.</summary>
internal sealed class FactSections(BundleArticles articles, Gazetteer gazetteer, Locale locale)
{
    private readonly DigestTexts texts = new(locale);

    public async Task<IReadOnlyList<ReplyBlock>> CorrectionsAsync(IReadOnlyList<MoveCorrection> moves, IReadOnlyList<StatementCorrection> statements, CancellationToken cancellationToken)
    {
        var blocks = new List<ReplyBlock>();
        foreach (var correction in moves)
        {
            if (await articles.FactsAsync<Move>(correction.Now.Places, cancellationToken) is { Count: > 0 } now)
            {
                var (entry, show) = (new MoveEntry(now[0], [.. now.Skip(1)]), await BlocksAsync(now, cancellationToken));
                blocks.Add(show.Move(entry, named: true, Was(correction.Was, now[0])));
            }
        }

        foreach (var correction in statements)
        {
            if (await articles.FactsAsync<Reaction>(correction.Now.Places, cancellationToken) is { Count: > 0 } now)
            {
                blocks.Add((await BlocksAsync(now, cancellationToken)).Statement(now[0]) with { Note = texts.WasSaid(correction.Was) });
            }
        }

        return blocks;
    }

    /// <param name="items">What to show.</param>
    /// <param name="shown">What the stories above show already: what stands there and in one article only is not said again.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<ReplyBlock>> StatementsAsync(IReadOnlyList<StatementItem> items, IReadOnlySet<Fact> shown, CancellationToken cancellationToken)
    {
        var blocks = new List<ReplyBlock>();
        foreach (var item in items)
        {
            var said = await articles.FactsAsync<Reaction>(item.Places, cancellationToken);
            if (said.Count > 1 || (said.Count == 1 && !shown.Contains(said[0])))
            {
                var sources = await FactSources.LoadAsync(articles.Snapshot, said, cancellationToken);
                var show = new FactBlocks(sources, locale, gazetteer);
                blocks.AddRange(StatementGroups.Of(said, sources).Take(1).Select(show.Statement));
            }
        }

        return blocks;
    }

    public async Task<(IReadOnlyList<ReplyBlock> Blocks, ChartData? Chart)> MovesAsync(IReadOnlyList<MoveItem> items, IReadOnlySet<Fact> shown, string title, CancellationToken cancellationToken)
    {
        var moves = new List<Move>();
        foreach (var item in items)
        {
            moves.AddRange(await articles.FactsAsync<Move>(item.Places, cancellationToken));
        }

        var (sources, blocks) = (await SourcesAsync(moves, cancellationToken), new List<ReplyBlock>());
        var show = new FactBlocks(sources, locale, gazetteer);
        foreach (var session in MoveSessions.Of(moves).OrderBy(session => moves.IndexOf(session.Entries[0].Main)))
        {
            var isNew = session.Entries.Any(entry => entry.Others.Count > 0 || !shown.Contains(entry.Main));
            var note = session.Stretch is null ? null : MoveDisagreement.Explain(session, locale);
            blocks.AddRange(isNew ? session.Entries.Select((entry, i) => show.Move(entry, named: true, i == session.Entries.Count - 1 ? note : null)) : []);
        }

        return (blocks, moves.Count == 0 ? null : MoveChart.Of(title, moves, sources, show));
    }

    public async Task<IReadOnlyList<ReplyBlock>> FiguresAsync(IReadOnlyList<FigureItem> items, IReadOnlySet<Fact> shown, CancellationToken cancellationToken)
    {
        var blocks = new List<ReplyBlock>();
        foreach (var item in items)
        {
            var paid = await articles.FactsAsync<Figure>(item.Places, cancellationToken);
            if (paid.Count > 1 || (paid.Count == 1 && !shown.Contains(paid[0])))
            {
                var sources = await SourcesAsync(paid, cancellationToken);
                var show = new FigureBlocks(sources, new FactBlocks(sources, locale, gazetteer), new FiguresTexts(locale), locale);
                blocks.AddRange(FigureGroups.Of(paid, await ConversionsAsync(item, cancellationToken)).Take(1).Select(show.Block));
            }
        }

        return blocks;
    }

    private async Task<List<Figure>> ConversionsAsync(FigureItem item, CancellationToken cancellationToken)
    {
        var conversions = new List<Figure>();
        foreach (var place in item.Places.Select(place => place.Article).Distinct())
        {
            conversions.AddRange((await articles.ArticleAsync(place, cancellationToken))?.Facts.OfType<Figure>().Where(figure => figure.ConvertedFromStart is not null) ?? []);
        }

        return conversions;
    }

    private string Was(MoveItem was, Move now)
    {
        var before = MoveItems.Move(was);
        var number = MoveWords.Percent(before, locale) + (was.Kind is { } kind ? $" · {MoveWords.Kind(kind, locale)}" : "");
        var session = new MoveSession(now.Key, now.Date?.ExactDay, now.Date, [new MoveEntry(before, []), new MoveEntry(now, [])]);
        return $"{texts.WasSent(number, was.Outlet)} {MoveDisagreement.Explain(session, locale)}";
    }

    private async Task<FactBlocks> BlocksAsync(IReadOnlyList<Fact> facts, CancellationToken cancellationToken) => new(await SourcesAsync(facts, cancellationToken), locale, gazetteer);

    private async Task<FactSources> SourcesAsync(IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        var sources = await FactSources.LoadAsync(articles.Snapshot, facts, cancellationToken);
        await sources.LoadContextsAsync(facts, cancellationToken);
        return sources;
    }
}
