using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Planning.Wanting;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Digests.Planning;

/// <summary>Finds statements that were sent and that their article, edited since, prints in other words.</summary>
internal sealed class EditedStatements(NewsWindow news, Wish wish, Had had, ArticleTable articles)
{
    /// <summary>Each new wording once, beside the last that was sent: a statement that was corrected before has been sent in two.</summary>
    public IEnumerable<StatementCorrection> Corrections()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sent, article) in had.Statements.Sent.AsEnumerable().Reverse())
        {
            if (news.ByFile.GetValueOrDefault(article.File) is { } edited && edited.Id.Value != article.Id && !IsStillPrinted(sent) && Now(sent, edited) is { } now && told.Add(HadStatements.PrintOf(now.Words).Letters))
            {
                yield return new StatementCorrection(new StatementItem(articles.PlacesOf([now]), now.Speaker.Key, StatementWords.Kept(now.Words)), sent.Words);
            }
        }
    }

    private bool IsStillPrinted(StatementItem sent)
    {
        var letters = HadStatements.PrintOf(sent.Words).Letters;
        return news.Facts.Statements.Any(entry => entry.All().Any(reaction => reaction.Speaker.Key == sent.Speaker && HadStatements.PrintOf(reaction.Words).Letters == letters));
    }

    private Reaction? Now(StatementItem sent, NewsArticle edited)
    {
        var print = HadStatements.PrintOf(sent.Words);
        return edited.Facts.OfType<Reaction>().FirstOrDefault(reaction =>
            reaction.Speaker.Key == sent.Speaker && wish.Wants(reaction, edited) && HadStatements.PrintOf(reaction.Words).SaysTheSameAs(print) && !had.Statements.HasWords(reaction.Words));
    }
}
