using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Search;

namespace Bot.Core.Commands.Claims;

/// <summary>Shows findings of all kinds, grouped as their own commands group them.</summary>
internal sealed class ClaimBlocks(FactSources sources, CommandContext context)
{
    private readonly FactBlocks blocks = new(sources, context.Locale, context.Names.Gazetteer);

    public IReadOnlyList<ReplyBlock> Of(IReadOnlyList<Fact> facts)
    {
        var figures = new FigureBlocks(sources, blocks, new FiguresTexts(context.Locale), context.Locale);
        return
        [
            .. FigureGroups.Of([.. facts.OfType<Figure>()], []).Select(figures.Block),
            .. MoveSessions.Of([.. facts.OfType<Move>()]).SelectMany(session => session.Entries).Select(entry => blocks.Move(entry, named: true)),
            .. StatementGroups.Of([.. facts.OfType<Reaction>()], sources).Select(blocks.Statement),
        ];
    }

    public static ReplyBlock Of(SearchHit hit) => new HitBlock(
        hit.Article.Title,
        MarkedText.Of(hit.SnippetText, hit.Marks.Select(mark => new TextSpan(mark.Start - hit.Snippet.Start, mark.End - hit.Snippet.Start))),
        HitCitation.Of(hit));
}
