using System.Globalization;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;

namespace Bot.Testing.News;

/// <summary>Adds facts to an article; the words must stand in its text.</summary>
public sealed class ArticleBuilder(Article article, Gazetteer gazetteer)
{
    private readonly List<Fact> facts = [];

    public IReadOnlyList<Fact> Facts => facts;

    public ArticleBuilder Says(
        string speaker, string words, string? on = null, ReactionKind kind = ReactionKind.Direct, string? role = null, string? org = null,
        string? venue = null, string? via = null, string[]? mentions = null, double confidence = 1)
    {
        var entity = Entity(speaker);
        var who = new Speaker
        {
            Name = speaker,
            Kind = entity?.Kind == EntityKind.Organisation ? SpeakerKind.Organisation : SpeakerKind.Person,
            Id = entity?.Id,
            English = entity?.English,
            Organisation = org,
            Role = role,
        };
        var links = new List<FactLink> { new(who.Key, FactRole.Speaker) };
        if (entity is { Kind: EntityKind.Person, BelongsTo: { } employer })
        {
            links.Add(new FactLink(employer, FactRole.SpeakerOrganisation));
        }

        links.AddRange((mentions ?? []).Select(name => new FactLink(Key(name), FactRole.Mentioned)));
        Add(new Reaction
        {
            Article = article.Id,
            File = article.File,
            Span = Find(words),
            Words = words,
            Context = Line(words),
            Kind = kind,
            Speaker = who,
            SaidOn = Day(on),
            Venue = venue,
            Via = via,
            Links = links,
            Confidence = confidence,
        });
        return this;
    }

    public ArticleBuilder Moves(string security, decimal percent, string words, string? on = null, MoveKind? kind = null, Bound bound = Bound.Exact, string? after = null)
    {
        var share = gazetteer.Named(security).FirstOrDefault(entity => entity.Kind == EntityKind.Security)
            ?? gazetteer.Named(security).SelectMany(issuer => gazetteer.SecuritiesOf(issuer.Id)).FirstOrDefault();
        var key = share?.Id ?? EntityKey.OfName(security);
        var links = new List<FactLink> { new(key, FactRole.Security) };
        if (share?.BelongsTo is { } issuerId)
        {
            links.Add(new FactLink(issuerId, FactRole.Issuer));
        }

        Add(new Move
        {
            Article = article.Id,
            File = article.File,
            Span = Find(words, after),
            Words = words,
            Context = Line(words, after),
            Security = security,
            SecurityId = share?.Id,
            Direction = percent < 0 ? MoveDirection.Down : MoveDirection.Up,
            Percent = Math.Abs(percent),
            Bound = bound,
            Kind = kind,
            Date = Day(on),
            Links = links,
        });
        return this;
    }

    public ArticleBuilder Costs(
        string words, decimal value, string currency, string? subject = null, string? measure = null, Bound bound = Bound.Exact, string? converts = null, string[]? mentions = null)
    {
        var links = (mentions ?? []).Select(name => new FactLink(Key(name), FactRole.Mentioned)).ToList();
        if (subject is not null)
        {
            links.Add(new FactLink(Key(subject), FactRole.Subject));
        }

        Add(new Figure
        {
            Article = article.Id,
            File = article.File,
            Span = Find(words),
            Words = words,
            Context = Line(words),
            Value = value,
            Currency = currency,
            Bound = bound,
            Subject = subject,
            Measure = measure,
            ConvertedFromStart = converts is null ? null : Find(converts).Start,
            Links = links,
        });
        return this;
    }

    private void Add(Fact fact)
    {
        fact.EnsureGrounded(article.Text);
        facts.Add(fact);
    }

    private Entity? Entity(string name) => gazetteer.Named(name) is { Count: > 0 } found ? found[0] : null;

    private string Key(string name) => Entity(name)?.Id ?? EntityKey.OfName(name);

    private static DateRange? Day(string? iso)
        => iso is null ? null : DateRange.Day(DateOnly.Parse(iso, CultureInfo.InvariantCulture));

    private TextSpan Find(string words, string? after = null)
    {
        var from = after is null ? 0 : article.Text.IndexOf(after, StringComparison.Ordinal);
        var at = from < 0 ? -1 : article.Text.IndexOf(words, from, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"\"{words}\" does not stand in the text of {article.File}.", nameof(words)) : new TextSpan(at, at + words.Length);
    }

    private TextSpan Line(string words, string? after = null)
    {
        var span = Find(words, after);
        var start = article.Text.LastIndexOf('\n', span.Start) + 1;
        var end = article.Text.IndexOf('\n', span.End);
        return new TextSpan(start, end < 0 ? article.Text.Length : end);
    }
}
