using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Packing;

/// <summary>
/// A fact in one blob, but for what is searched by and for its party. In columns of its own each value would cost a call into SQLite, and an answer reads
/// five hundred facts. Enumerations stand as their numbers: whoever changes those changes the version of the rules, by which everything is read again.
/// </summary>
internal static class PackedFact
{
    /// <param name="output">Takes it.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="links">Its links, by the row ids of the entities.</param>
    public static void Write(PackedWriter output, Fact fact, IReadOnlyCollection<(int Entity, FactRole Role)> links)
    {
        output.Number(links.Count);
        foreach (var (entity, role) in links)
        {
            output.Number(entity);
            output.Number((int)role);
        }

        output.Span(fact.Span);
        output.Span(fact.Context);
        output.Text(fact.Words);
        switch (fact)
        {
            case Reaction said:
                Write(output, said);
                break;
            case Move move:
                Write(output, move);
                break;
            case Figure figure:
                Write(output, figure);
                break;
            default:
                throw new NotSupportedException($"The store has no place for facts of type {fact.GetType().Name}.");
        }
    }

    /// <summary>The entities by row id, with their parts in the fact.</summary>
    public static (int Entity, FactRole Role)[] Links(ReadOnlySpan<byte> packed)
    {
        var input = new PackedReader(packed);
        var links = new (int Entity, FactRole Role)[input.Number()];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = (input.Number(), (FactRole)input.Number());
        }

        return links;
    }

    /// <param name="packed">Of a reaction.</param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="article">Where it stands.</param>
    /// <param name="confidence">How sure the rules are.</param>
    /// <param name="keyOf">The key of an entity's row id.</param>
    public static Reaction Reaction(ReadOnlySpan<byte> packed, Speaker speaker, ArticleCard article, double confidence, Func<int, string> keyOf)
    {
        var input = new PackedReader(packed);
        return new Reaction
        {
            Article = article.Id,
            File = article.File,
            Confidence = confidence,
            Links = Links(ref input, keyOf),
            Span = input.Span(),
            Context = input.Span(),
            Words = input.Text(),
            Kind = (ReactionKind)input.Number(),
            Speaker = speaker,
            AsWritten = input.OptionalText(),
            SaidOn = input.OptionalRange(),
            Venue = input.OptionalText(),
            Via = input.OptionalText(),
        };
    }

    /// <inheritdoc cref="Reaction"/>
    /// <param name="security">What moved.</param>
    public static Move Move(ReadOnlySpan<byte> packed, PackedSecurity security, ArticleCard article, double confidence, Func<int, string> keyOf)
    {
        var input = new PackedReader(packed);
        return new Move
        {
            Article = article.Id,
            File = article.File,
            Confidence = confidence,
            Links = Links(ref input, keyOf),
            Span = input.Span(),
            Context = input.Span(),
            Words = input.Text(),
            Security = security.Name,
            SecurityId = security.Id,
            Aliases = security.Aliases,
            Direction = (MoveDirection)input.Number(),
            Percent = input.Amount(),
            Bound = (Bound)input.Number(),
            Kind = (MoveKind?)input.OptionalNumber(),
            Date = input.OptionalRange(),
        };
    }

    /// <inheritdoc cref="Reaction"/>
    public static Figure Figure(ReadOnlySpan<byte> packed, ArticleCard article, double confidence, Func<int, string> keyOf)
    {
        var input = new PackedReader(packed);
        return new Figure
        {
            Article = article.Id,
            File = article.File,
            Confidence = confidence,
            Links = Links(ref input, keyOf),
            Span = input.Span(),
            Context = input.Span(),
            Words = input.Text(),
            Value = input.Amount(),
            ValueTo = input.OptionalAmount(),
            Currency = input.Text(),
            Bound = (Bound)input.Number(),
            Subject = input.OptionalText(),
            Measure = input.OptionalText(),
            ConvertedFromStart = input.OptionalNumber(),
        };
    }

    private static void Write(PackedWriter output, Reaction said)
    {
        output.Number((int)said.Kind);
        output.OptionalText(said.AsWritten);
        output.OptionalRange(said.SaidOn);
        output.OptionalText(said.Venue);
        output.OptionalText(said.Via);
    }

    private static void Write(PackedWriter output, Move move)
    {
        output.Number((int)move.Direction);
        output.Amount(move.Percent);
        output.Number((int)move.Bound);
        output.OptionalNumber((int?)move.Kind);
        output.OptionalRange(move.Date);
    }

    private static void Write(PackedWriter output, Figure figure)
    {
        output.Amount(figure.Value);
        output.OptionalAmount(figure.ValueTo);
        output.Text(figure.Currency);
        output.Number((int)figure.Bound);
        output.OptionalText(figure.Subject);
        output.OptionalText(figure.Measure);
        output.OptionalNumber(figure.ConvertedFromStart);
    }

    private static FactLink[] Links(ref PackedReader input, Func<int, string> keyOf)
    {
        var links = new FactLink[input.Number()];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = new FactLink(keyOf(input.Number()), (FactRole)input.Number());
        }

        return links;
    }
}
