using Bot.Core.Chat;
using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Facts;

/// <summary>Makes the blocks that show facts, the same in every command.</summary>
internal sealed class FactBlocks(FactSources sources, Locale locale, Gazetteer gazetteer)
{
    private const int LongestStatement = 700;
    private const int LongestWording = 300;
    private const int LongestContext = 180;

    public FactBlock Statement(StatementEntry entry) => new()
    {
        Fact = entry.Main.Reaction,
        Words = Words(entry.Main.Reaction, LongestStatement),
        Attribution = SpeakerWords.Attribution(entry.Main.Reaction.Speaker, locale, gazetteer),
        Labels = SpeakerWords.Labels(entry.Main.Reaction, locale),
        Citation = Cite(entry.Main.Reaction, entry.Main.Copies),
        Wordings = [.. entry.Wordings.Select(form => new Wording(form.Reaction, null, Words(form.Reaction, LongestWording), Cite(form.Reaction, form.Copies)))],
    };

    /// <summary>The texts of the moves' articles must have been loaded.</summary>
    /// <param name="entry">What to show.</param>
    /// <param name="named">Whether to say what moved: not where all moves of a reply are of one security.</param>
    /// <param name="note">A remark of ours.</param>
    public FactBlock Move(MoveEntry entry, bool named, string? note = null)
    {
        var (copies, others) = sources.ByStory(entry.Main, entry.Others);
        return new FactBlock
        {
            Fact = entry.Main,
            Value = MoveWords.Percent(entry.Main, locale),
            Words = new PrintedWords(sources.ContextMarked(entry.Main, LongestContext), PrintedStyle.Report),
            Labels = named ? [SecurityName(entry.Main), MoveWords.Kind(entry.Main.Kind, locale)] : [MoveWords.Kind(entry.Main.Kind, locale)],
            Citation = Cite(entry.Main, copies),
            Wordings = [.. others.Select(other => new Wording(other, null, new PrintedWords(sources.ContextMarked(other, LongestContext), PrintedStyle.Report), Cite(other, [])))],
            Note = note,
        };
    }

    /// <summary>A statement alone, with nothing to fold into it.</summary>
    public FactBlock Statement(Reaction reaction) => Statement(new StatementEntry(new StatementForm(reaction, []), []));

    public string SecurityName(Move move)
        => gazetteer.Find(move.SecurityId) is { } entity ? locale.Pick(entity.Korean, entity.English) : move.Security;

    public string SpeakerName(Reaction reaction)
        => gazetteer.Find(reaction.Speaker.Id) is { } entity ? locale.Pick(entity.Korean, entity.English) : reaction.Speaker.Name;

    public Citation Cite(Fact fact, IReadOnlyList<Fact> copies) => sources.Cite(fact, Happened(fact), copies);

    public MarkedText Context(Fact fact) => sources.ContextMarked(fact, LongestContext);

    private string? Happened(Fact fact) => FactDates.Own(fact) is not { } range ? null : fact switch
    {
        Reaction => locale.Pick($"{locale.Date(range)} 발언", $"said {locale.Date(range)}"),
        Extraction.Moves.Move => locale.Pick($"{locale.Date(range)} 거래", $"traded {locale.Date(range)}"),
        _ => locale.Date(range),
    };

    private static PrintedWords Words(Reaction reaction, int limit) => new(MarkedText.Plain(Excerpt.Cut(reaction.Words, limit)), reaction.Kind switch
    {
        ReactionKind.Direct => PrintedStyle.Quotation,
        ReactionKind.Partial => PrintedStyle.Fragment,
        _ => PrintedStyle.Report,
    });
}
