using System.Globalization;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Storage;

namespace Bot.Store.LoadLoop;

/// <summary>
/// What the index holds after the reload of that number and of no other: every word, count and day in it follows from the number,
/// so that a mixture of two rounds cannot go unnoticed.
/// </summary>
public sealed record LoadRound(int Number)
{
    /// <summary>Grows and shrinks, so that rounds add, replace and remove.</summary>
    public int Articles => 20 + (Number * 37 % 40);

    public DateTimeOffset LoadedAt => DateTimeOffset.UnixEpoch.AddSeconds(Number);

    public DateOnly Day => new DateOnly(2025, 1, 1).AddDays(Number % 300);

    /// <summary>A word that stands in every article of this round.</summary>
    public string Word => $"r{Number.ToString(CultureInfo.InvariantCulture)}x";

    /// <summary>0 for an index that was never loaded.</summary>
    public static int Of(DateTimeOffset? loadedAt) => loadedAt is { } time ? (int)time.ToUnixTimeSeconds() : 0;

    public async Task SaveAsync(IIndexStore store, CancellationToken cancellationToken)
    {
        // Every ninth round comes from other rules, which makes the store clear everything first.
        await using var reload = await store.BeginReloadAsync($"rules {(Number / 9).ToString(CultureInfo.InvariantCulture)}", cancellationToken);
        for (var i = 0; i < Articles; i++)
        {
            await reload.SaveAsync(Article(i), cancellationToken);
        }

        foreach (var file in reload.Known.Keys.Except(Enumerable.Range(0, Articles).Select(File), StringComparer.Ordinal))
        {
            await reload.RemoveAsync(file, cancellationToken);
        }

        await reload.CommitAsync(LoadedAt, cancellationToken);
    }

    private static string File(int number) => $"{number.ToString("0000", CultureInfo.InvariantCulture)}.txt";

    private IndexedArticle Article(int number)
    {
        var padding = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"낱말{((number * 61) + (i * Number)).ToString(CultureInfo.InvariantCulture)}번"));
        var text = $"7% {Word} 주가는 움직였다. {padding}";
        var published = new PublicationDate(DateRange.Day(Day), DateSource.Manifest, Word);
        var article = new Article { Id = ArticleId.Of(null, File(number), text), File = File(number), Text = text, Title = Word, Outlet = Word, Published = published };
        var move = new Move
        {
            Article = article.Id,
            File = article.File,
            Span = new TextSpan(0, 2),
            Words = "7%",
            Context = new TextSpan(0, text.Length),
            Security = Word,
            Direction = MoveDirection.Up,
            Percent = 7,
            Links = [new FactLink(EntityKey.OfName(Word), FactRole.Security), new FactLink("index", FactRole.Mentioned)],
        };
        return new IndexedArticle(article, Word, Word, default, [move], [new TextSpan(0, text.Length)]);
    }
}
