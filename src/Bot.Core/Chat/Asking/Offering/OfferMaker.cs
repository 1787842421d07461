using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;

namespace Bot.Core.Chat.Asking.Offering;

/// <summary>Makes an offer of an entry: a reply with this one alone, and the command that shows it among the others.</summary>
internal sealed class OfferMaker(FactBlocks blocks, Locale locale, AsOf asOf)
{
    private const int LongestTitle = 80;
    private const int LongestDescription = 160;

    public InlineOffer Of(OfferedEntry entry) => entry.Statement is { } statement ? Statement(statement) : Move(entry.Move!);

    private InlineOffer Statement(StatementEntry entry)
    {
        var block = blocks.Statement(entry);
        var speaker = entry.Main.Reaction.Speaker;
        return Offer(entry.Main.Reaction, block.Attribution ?? speaker.Name, new ReactionTexts(locale).Title(blocks.SpeakerName(entry.Main.Reaction), topic: null), block, $"/reaction id:{speaker.Key}");
    }

    private InlineOffer Move(MoveEntry entry)
    {
        var block = blocks.Move(entry, named: false);
        var security = blocks.SecurityName(entry.Main);
        return Offer(entry.Main, $"{security} {block.Value}", new StockTexts(locale).Title(security), block, $"/stock id:{entry.Main.Key}");
    }

    private InlineOffer Offer(Fact fact, string title, string heading, FactBlock block, string commandLine)
    {
        var where = $"{CitationLine.Outlet(block.Citation, locale)} · {CitationLine.Dates(block.Citation, locale)}";
        var words = Excerpt.Cut(block.Words.Text.Text, LongestDescription - Math.Min(where.Length, 60));
        return new InlineOffer(
            string.Create(CultureInfo.InvariantCulture, $"{block.Citation.ShortId}-{fact.Span.Start:x}-{fact.Span.End:x}-{locale.Code}"),
            Excerpt.Cut(Plain.TerminalText.Safe(title), LongestTitle),
            Excerpt.Cut(Plain.TerminalText.Safe($"{words} — {where}"), LongestDescription + 60),
            new Reply { Locale = locale, Title = heading, Sections = [new ReplySection(null, [block])], AsOf = asOf },
            commandLine);
    }
}
