using Bot.Core.Commands.Grouping;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Digests.Planning;

/// <summary>Moves that were told.</summary>
internal sealed class HadMoves
{
    private readonly Dictionary<string, List<Told>> byKey = new(StringComparer.Ordinal);
    private readonly HadPlaces places = new();

    public HadMoves(IReadOnlyList<DigestContent> digests)
    {
        foreach (var digest in digests)
        {
            // What was corrected stays among what was told: its number is no news when it is printed again.
            foreach (var item in digest.Moves.Concat(digest.MoveCorrections.Select(correction => correction.Now)))
            {
                if (!byKey.TryGetValue(item.Key, out var items))
                {
                    byKey.Add(item.Key, items = []);
                }

                items.Add(new Told(item, MoveItems.Move(item), digest.Articles[item.Places[0].Article]));
                places.Add(item.Places, digest);
            }
        }
    }

    /// <summary>Whether a number was told for the same security and days that one of these agrees with; or one of these itself.</summary>
    public bool Has(IReadOnlyList<Move> same)
        => same.Any(move => places.Has(move) || OfSession(move).Any(told => AreOneKind(told.Move, move) && MoveSessions.Agree(told.Move, move)));

    /// <summary>
    /// The number last told for the same security, days and kind, when this one contradicts it. Numbers of other moments of a session differ without contradiction,
    /// and so may those of an article that prints several; but an edited file contradicts whatever it printed before.
    /// </summary>
    public MoveItem? Contradicted(Move move)
        => move.Date is null ? null : OfSession(move)
            .Where(told => told.Article.Id != move.Article.Value && !MoveSessions.Agree(told.Move, move))
            .Where(told => told.Article.File == move.File ? AreOneKind(told.Move, move) : told.Move.Kind == move.Kind && move.Kind is null or MoveKind.Close or MoveKind.MarketCap)
            .Select(told => told.Item)
            .LastOrDefault();

    /// <summary>Whether a number was told from an earlier edition of the file that this one stands in.</summary>
    public bool HasOtherEdition(Move move) => OfSession(move).Any(told => told.Article.File == move.File && told.Article.Id != move.Article.Value);

    private IEnumerable<Told> OfSession(Move move) => byKey.GetValueOrDefault(move.Key)?.Where(told => told.Move.Date == move.Date) ?? [];

    private static bool AreOneKind(Move left, Move right) => left.Kind is null || right.Kind is null || left.Kind == right.Kind;

    private sealed record Told(MoveItem Item, Move Move, ArticleItem Article);
}
