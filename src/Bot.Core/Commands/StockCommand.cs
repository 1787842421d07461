using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/stock NAME [since]</c>: what moved, by how much, and who printed it.</summary>
internal sealed class StockCommand : ICommand
{
    private const int PageSize = 8;

    public CommandDescription Description { get; } = new()
    {
        Name = "stock",
        KoreanName = "주가",
        Summary = new Bilingual("종목·지수가 언제 얼마나 움직였다고 인쇄되었는지", "By how much a share or an index moved, as printed"),
        Details = new Bilingual(
            "종목이나 지수의 등락을 거래일별로 묶어 새것부터 보입니다. 매체마다 수치가 다르면 나란히 두고, 글에서 드러나는 이유(장중·종가, 반올림, 하한)를 적습니다. 평균을 내지 않습니다.",
            "Moves of a security or an index by trading day, newest first. Where outlets print different numbers they stand side by side with the reason that the text gives (intraday or close, rounding, a bound). Nothing is averaged."),
        Parameters = [CommonParameters.Name, CommonParameters.Since, CommonParameters.Page],
        Examples = ["/stock nvidia", "/주가 엔비디아", "/주가 코스피 지난주"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [FactRole.Security, FactRole.Issuer];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var name = context.Arguments.Names[0];
        var texts = new StockTexts(context.Locale);
        var title = texts.Title(name.In(context.Locale));
        var moves = await context.Snapshot.MovesAsync(SecurityKeys.Query(name, context), cancellationToken);
        if (moves.Count == 0)
        {
            return await NothingAsync(context, name, title, texts, cancellationToken);
        }

        var sources = await FactSources.LoadAsync(context.Snapshot, moves, cancellationToken);
        var blocks = new FactBlocks(sources, context.Locale, context.Names.Gazetteer);
        var sessions = MoveSessions.Of(moves);
        var rows = sessions.SelectMany(session => session.Entries.Select(entry => (session, entry))).ToList();
        var page = Paging<(MoveSession Session, MoveEntry Entry)>.Of(rows, PageSize, context);
        var named = sessions.DistinctBy(session => session.Security, StringComparer.Ordinal).Skip(1).Any();
        await sources.LoadContextsAsync(page.Items.SelectMany(row => row.Entry.All()), cancellationToken);
        return context.Reply(title) with
        {
            Summary = NewestOnly.Before(texts.Count(rows.Count, moves.Select(move => move.Article).Distinct().Count()), moves.Count, context.Locale),
            Sections = [.. page.Items.GroupBy(row => row.Session).Select(group => Section(group.Key, [.. group.Select(row => row.Entry)], named, sessions, sources, blocks, texts, context.Locale))],
            Chart = MoveChart.Of(title, moves, sources, blocks),
            Page = page.Info,
        };
    }

    private static ReplySection Section(
        MoveSession session, IReadOnlyList<MoveEntry> entries, bool named, IReadOnlyList<MoveSession> all, FactSources sources, FactBlocks blocks, StockTexts texts, Locale locale)
    {
        var shown = entries.Select(entry => (ReplyBlock)blocks.Move(entry, named, session.Stretch is null ? Perhaps(entry.Main, all, sources, texts, locale) : null)).ToList();
        if (session.Day is not null && MoveDisagreement.Explain(session, locale) is { } explanation)
        {
            shown.Add(new TextBlock(explanation));
        }

        var heading = session.Day is { } day ? texts.Day(day) : session.Stretch is { } stretch ? texts.Stretch(stretch) : texts.Undated;
        return new ReplySection(heading, shown);
    }

    // "한때 17%" without a day, in an article of the same week as a close of −16.97 %: said aloud, never merged.
    private static string? Perhaps(Move undated, IReadOnlyList<MoveSession> all, FactSources sources, StockTexts texts, Locale locale)
    {
        const int DaysBetween = 14;
        if (sources.Card(undated)?.Published.Range is not { } published)
        {
            return null;
        }

        var near = all
            .Where(session => session.Security == undated.Key && session.Day is { } day && day <= published.End && published.Start.DayNumber - day.DayNumber <= DaysBetween)
            .SelectMany(session => session.Entries.Select(entry => (session.Day, entry.Main)))
            .FirstOrDefault(pair => MoveSessions.AreNear(pair.Main, undated));
        return near.Main is null ? null : texts.PerhapsSameDay(locale.Date(near.Day!.Value), MoveWords.Percent(near.Main, locale));
    }

    private static async Task<Reply> NothingAsync(CommandContext context, ResolvedName name, string title, StockTexts texts, CancellationToken cancellationToken)
    {
        var label = name.In(context.Locale);
        var gazetteer = context.Names.Gazetteer;
        if (name.Kind == EntityKind.Person && gazetteer.Find(name.Entity!.BelongsTo) is { } employer)
        {
            var company = context.Locale.Pick(employer.Korean, employer.English);
            return context.Nothing(title, texts.NoShareOfPerson(label, company)) with
            {
                Choices = new ChoiceList(context.Locale.Pick("혹시 이것인가요?", "Did you mean this?"), [new Choice(company, $"/stock {company}")]),
            };
        }

        if (context.Arguments.Since is { } since && (await context.Snapshot.MovesAsync(SecurityKeys.Query(name, context) with { Since = null, Limit = 1 }, cancellationToken)).Count > 0)
        {
            return context.Nothing(title, texts.NothingSince(label, since));
        }

        var unlisted = name.Kind == EntityKind.Organisation && !gazetteer.SecuritiesOf(name.Entity!.Id).Any();
        var sentence = unlisted ? $"{texts.NotListed(label)} {texts.Nothing(label)}" : texts.Nothing(label);
        return context.Nothing(title, sentence) with { Choices = NextSteps.For(name, context) };
    }
}
