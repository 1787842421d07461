using Bot.Core.Chat.Asking.Offering;
using Bot.Core.Commands;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;
using Bot.Core.Commands.Topics;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking;

/// <summary>Statements and moves to send from inline mode (<c>@bot nadella</c>), newest first, each a small reply of its own.</summary>
public sealed class InlineOffers(IIndexStore store, CommandCatalogue catalogue, NameBooks books, NameFinder finder, TopicReader topics, ReaderCalendar calendar)
{
    private const int Statements = 200;
    private const int Moves = 100;

    private static readonly FactRole[] SpeakerRoles = [FactRole.Speaker, FactRole.SpeakerOrganisation];
    private static readonly FactRole[] ShareRoles = [FactRole.Security, FactRole.Issuer];

    /// <param name="typed">A name, perhaps with a topic and a day, as after <c>/reaction</c>; empty for the newest of all.</param>
    /// <param name="locale">The language.</param>
    /// <param name="skip">How many were shown already.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    public async Task<IReadOnlyList<InlineOffer>> OfferAsync(string typed, Locale locale, int skip, int take, CancellationToken cancellationToken)
    {
        if (typed.Length > CommandLine.MaximumLength)
        {
            return [];
        }

        await using var snapshot = await store.OpenAsync(cancellationToken);
        var book = await books.OpenAsync(snapshot, cancellationToken);
        var wanted = InlineQuestion.Read(CommandText.Clean(typed), catalogue, book, finder, await snapshot.NamesAsync(cancellationToken), calendar.Today, [.. SpeakerRoles, .. ShareRoles]);
        if (wanted is null)
        {
            return [];
        }

        var statements = await snapshot.ReactionsAsync(Query(wanted, wanted.Names.SelectMany(name => name.Keys), SpeakerRoles, Statements), cancellationToken);
        var moves = wanted.Topic is not null ? [] : await snapshot.MovesAsync(Query(wanted, wanted.Names.SelectMany(name => SecurityKeys.Of(name, book.Gazetteer)), ShareRoles, Moves), cancellationToken);
        if (wanted.Topic is { } topic && topics.Filter(topic) is var filter)
        {
            var onTopic = statements.Where(statement => filter.Matches(statement.Words) || filter.IsNamedBy(statement)).ToList();
            statements = onTopic.Count > 0 ? onTopic : statements;
        }

        var sources = await FactSources.LoadAsync(snapshot, statements.Concat<Fact>(moves), cancellationToken);
        var entries = Newest(StatementGroups.Of(statements, sources), MoveSessions.Of(moves).SelectMany(session => session.Entries), sources).Skip(skip).Take(take).ToList();
        await sources.LoadContextsAsync(entries.SelectMany(entry => entry.Move?.All() ?? []), cancellationToken);
        var makers = new OfferMaker(new FactBlocks(sources, locale, book.Gazetteer), locale, AsOf.Of(snapshot.Summary));
        return [.. entries.Select(makers.Of)];
    }

    private static FactQuery Query(InlineQuestion wanted, IEnumerable<string> keys, IReadOnlyList<FactRole> roles, int limit) => new()
    {
        Keys = [.. keys.Distinct(StringComparer.Ordinal)],
        Roles = wanted.Names.Count == 0 ? [] : roles,
        Since = wanted.Since,
        Limit = limit,
    };

    private static IEnumerable<OfferedEntry> Newest(IEnumerable<StatementEntry> statements, IEnumerable<MoveEntry> moves, FactSources sources)
        => statements.Select(entry => new OfferedEntry(entry, null))
            .Concat(moves.Select(entry => new OfferedEntry(null, entry)))
            .OrderByDescending(entry => FactDates.Latest(entry.Fact, sources.Card(entry.Fact)));
}
