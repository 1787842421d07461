using System.Globalization;

namespace Bot.Core.Chat.Buttons;

/// <summary>All buttons that a reply offers, derived from it.</summary>
/// <param name="Previous">The part or page before; null on the first.</param>
/// <param name="Next">The part or page after; null on the last.</param>
/// <param name="Choices">What can be asked next.</param>
/// <param name="Sources">One for each citation, numbered as the markup numbers them.</param>
/// <param name="Chart">Null when there is nothing to draw.</param>
public sealed record ReplyButtons(
    ChatButton? Previous,
    ChatButton? Next,
    IReadOnlyList<ChatButton> Choices,
    IReadOnlyList<ChatButton> Sources,
    ChatButton? Chart)
{
    public static ReplyButtons None { get; } = new(null, null, [], [], null);

    /// <param name="reply">The whole answer.</param>
    /// <param name="commandLine">What was asked.</param>
    /// <param name="part">Which part is shown, from 0.</param>
    /// <param name="parts">How many there are.</param>
    /// <param name="citations">The numbers of the citations that the part shows; null for all.</param>
    public static ReplyButtons Of(Reply reply, string commandLine, int part, int parts, IReadOnlyCollection<int>? citations = null)
    {
        var locale = reply.Locale;
        commandLine = reply.Again ?? commandLine;
        return new ReplyButtons(
            Turn(locale.Pick("◀ 이전", "◀ Previous"), reply.Page?.Previous, commandLine, part > 0 ? part - 1 : null, locale),
            Turn(locale.Pick("다음 ▶", "Next ▶"), reply.Page?.Next, commandLine, part + 1 < parts ? part + 1 : null, locale),
            [.. (reply.Choices?.Items ?? []).Select(choice => new ChatButton(choice.Label, new ChatAction(ChatActionKind.Ask, choice.CommandLine, 0, locale.Code), choice.Hint))],
            [.. ReplyCitations.Of(reply).Select((citation, i) => (citation, Number: i + 1)).Where(pair => citations?.Contains(pair.Number) ?? true).Select(pair => Source(pair.Number, pair.citation, locale))],
            reply.Chart is null ? null : new ChatButton(locale.Pick("📈 차트", "📈 Chart"), new ChatAction(ChatActionKind.Chart, commandLine, part, locale.Code)));
    }

    private static ChatButton? Turn(string label, string? page, string commandLine, int? part, Locale locale)
        => part is { } other ? new ChatButton(label, new ChatAction(ChatActionKind.Part, commandLine, other, locale.Code))
            : page is not null ? new ChatButton(label, new ChatAction(ChatActionKind.Page, page, 0, locale.Code))
            : null;

    private static ChatButton Source(int number, Citation citation, Locale locale)
        => new(
            string.Create(CultureInfo.InvariantCulture, $"[{number}]"),
            new ChatAction(ChatActionKind.Source, SourceLine.Of(citation), 0, locale.Code),
            $"{CitationLine.Outlet(citation, locale)} · {CitationLine.Published(citation.Published, locale)}");
}
