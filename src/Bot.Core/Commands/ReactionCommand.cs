using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Topics;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/reaction NAME [topic] [since]</c>: who said what.</summary>
internal sealed class ReactionCommand(TopicReader topics) : ICommand
{
    private const int PageSize = 6;

    public CommandDescription Description { get; } = new()
    {
        Name = "reaction",
        KoreanName = "반응",
        Summary = new Bilingual("누가 무슨 말을 했는지, 인쇄된 그대로", "Who said what, in the words as printed"),
        Details = new Bilingual(
            "사람이나 기관의 발언을 새것부터 보입니다. 같은 말이 여러 매체에 나오면 한 건으로 묶고 다른 표현을 아래에 둡니다. 주제를 적으면 그 말이 나오는 발언만, 날짜를 적으면 그날부터 보입니다.",
            "Statements of a person or an organisation, newest first. One statement in several outlets is one entry with its wordings beneath. A topic keeps the statements that speak of it, a date those from that day on."),
        Parameters = [CommonParameters.Name, CommonParameters.Topic, CommonParameters.Since, CommonParameters.Page],
        Examples = ["/reaction nadella", "/반응 저커버그 투자", "/reaction 오픈AI since:2025-01-27"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [FactRole.Speaker, FactRole.SpeakerOrganisation];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var name = context.Arguments.Names[0];
        var texts = new ReactionTexts(context.Locale);
        var title = texts.Title(name.In(context.Locale), context.Arguments.Topic);
        var statements = await context.Snapshot.ReactionsAsync(Query(context, name), cancellationToken);
        if (statements.Count == 0)
        {
            return await NothingAsync(context, name, title, texts, cancellationToken);
        }

        var sources = await FactSources.LoadAsync(context.Snapshot, statements, cancellationToken);
        var entries = StatementGroups.Of(statements, sources);
        var (groups, remark) = context.Arguments.Topic is { } topic
            ? await OnTopicAsync(entries, topic, name, sources, texts, context, cancellationToken)
            : (ByVoice(entries, name, texts, context), null);
        var page = Paging<(string? Heading, StatementEntry Entry)>.Of(groups, PageSize, context);
        var blocks = new FactBlocks(sources, context.Locale, context.Names.Gazetteer);
        return context.Reply(title) with
        {
            Summary = NewestOnly.Before(remark ?? texts.Count(groups.Count, groups.SelectMany(group => group.Entry.All()).Select(fact => fact.Article).Distinct().Count()), statements.Count, context.Locale),
            Sections = [.. page.Items.GroupBy(item => item.Heading).Select(group => new ReplySection(group.Key, [.. group.Select(item => blocks.Statement(item.Entry))]))],
            Page = page.Info,
        };
    }

    private static FactQuery Query(CommandContext context, ResolvedName name) => new()
    {
        Keys = name.Keys,
        Roles = name.IsGroup ? [FactRole.Speaker, FactRole.SpeakerOrganisation] : [FactRole.Speaker],
        Since = context.Arguments.Since,
    };

    // An organisation speaks through spokesmen and letters; what its people say is theirs, and marked so.
    private static List<(string? Heading, StatementEntry Entry)> ByVoice(IReadOnlyList<StatementEntry> entries, ResolvedName name, ReactionTexts texts, CommandContext context)
    {
        if (!name.IsGroup)
        {
            return [.. entries.Select(entry => ((string?)null, entry))];
        }

        var own = entries.Where(entry => IsOwn(entry.Main.Reaction, name)).ToList();
        var label = name.In(context.Locale);
        return
        [
            .. own.Select(entry => ((string?)texts.Themselves(label), entry)),
            .. entries.Except(own).Select(entry => ((string?)texts.People(label), entry)),
        ];
    }

    private static bool IsOwn(Reaction reaction, ResolvedName name)
        => reaction.Speaker.Kind != SpeakerKind.Person || reaction.Links.Any(link => link.Role == FactRole.Speaker && name.Keys.Contains(link.Key));

    private async Task<(List<(string? Heading, StatementEntry Entry)> Groups, string? Remark)> OnTopicAsync(
        IReadOnlyList<StatementEntry> entries, string topic, ResolvedName name, FactSources sources, ReactionTexts texts, CommandContext context, CancellationToken cancellationToken)
    {
        var filter = topics.Filter(topic);
        var inWords = entries.ToLookup(entry => entry.All().Any(reaction => filter.Matches(reaction.Words)));
        var others = inWords[false].Select(entry => (Entry: entry, IsNamed: entry.All().Any(filter.IsNamedBy))).ToList();

        // Only the sentences of statements whose own words and names leave the question open.
        await sources.LoadContextsAsync(others.Where(other => !other.IsNamed).SelectMany(other => other.Entry.All()), cancellationToken);
        var inContext = others.Where(other => other.IsNamed || other.Entry.All().Any(reaction => filter.Matches(sources.Context(reaction)))).Select(other => other.Entry).ToList();
        if (!inWords[true].Any() && inContext.Count == 0)
        {
            return ([.. entries.Select(entry => ((string?)null, entry))], texts.NothingOn(name.In(context.Locale), topic));
        }

        return ([.. inWords[true].Select(entry => ((string?)null, entry)), .. inContext.Select(entry => ((string?)texts.InContext(topic), entry))], null);
    }

    private static async Task<Reply> NothingAsync(CommandContext context, ResolvedName name, string title, ReactionTexts texts, CancellationToken cancellationToken)
    {
        var label = name.In(context.Locale);
        if (context.Arguments.Since is { } since && (await context.Snapshot.ReactionsAsync(Query(context, name) with { Since = null, Limit = 1 }, cancellationToken)).Count > 0)
        {
            return context.Nothing(title, texts.NothingSince(label, since));
        }

        var nothing = context.Nothing(title, texts.Nothing(label));
        return NextSteps.For(name, context) is { } next ? nothing with { Choices = next } : nothing;
    }
}
