using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>Where the buttons of a message stand: turning pages on top, then choices, sources and the chart.</summary>
internal sealed class KeyboardLayout(ActionCodec codec)
{
    // https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data, 1 to 64 bytes.
    private const int DataLimit = 64;
    private const int LabelLimit = 48;
    private const int MostChoices = 12;
    private const int MostSources = 24;
    private const int SourcesInRow = 8;

    // Labels up to here stand two in a row on a phone.
    private const int ShortLabel = 14;

    /// <param name="part">The message.</param>
    /// <param name="chart">Whether a chart can be sent there.</param>
    /// <param name="back">Leads back to what the message showed before; null when nothing did.</param>
    /// <param name="cancellationToken">Stops the keeping of what the buttons mean.</param>
    public async Task<InlineKeyboard> BuildAsync(TelegramPart part, bool chart, InlineKeyboardButton? back, CancellationToken cancellationToken)
    {
        var rows = new List<IReadOnlyList<InlineKeyboardButton>>();
        foreach (var row in Rows(part, chart, isTop: back is null))
        {
            var keys = new List<InlineKeyboardButton>(row.Count);
            foreach (var button in row)
            {
                keys.Add(new InlineKeyboardButton(Label(button), await codec.EncodeAsync(button.Action, DataLimit, cancellationToken)));
            }

            rows.Add(keys);
        }

        if (back is not null)
        {
            rows.Add([back]);
        }

        return new InlineKeyboard(rows);
    }

    /// <summary>The button of a message that brings back what it shows; null when there is none.</summary>
    public static InlineKeyboardButton? Here(InlineKeyboard? keyboard)
        => keyboard?.Rows is [{ } top, ..] ? top.FirstOrDefault(button => IsHere(button.Text)) : null;

    /// <summary>The labels only, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Labels(TelegramPart part, bool chart)
        => [.. Rows(part, chart, isTop: true).Select(row => row.Select(button => Label(button)).ToList())];

    private static IEnumerable<IReadOnlyList<ChatButton>> Rows(TelegramPart part, bool chart, bool isTop)
    {
        var buttons = part.Buttons;
        var turns = buttons.Previous is not null || buttons.Next is not null;
        if (turns || (isTop && buttons.Sources.Count > 0))
        {
            yield return [.. new[] { buttons.Previous, part.Here, buttons.Next }.OfType<ChatButton>()];
        }

        foreach (var row in Pairs([.. buttons.Choices.Take(MostChoices)]))
        {
            yield return row;
        }

        foreach (var row in buttons.Sources.Take(MostSources).Chunk(SourcesInRow))
        {
            yield return row;
        }

        if (chart && buttons.Chart is { } picture)
        {
            yield return [picture];
        }
    }

    private static IEnumerable<IReadOnlyList<ChatButton>> Pairs(IReadOnlyList<ChatButton> choices)
        => choices.All(choice => Label(choice).Length <= ShortLabel)
            ? choices.Chunk(2)
            : choices.Select(choice => (IReadOnlyList<ChatButton>)[choice]);

    private static bool IsHere(string label)
        => label == TelegramRenderer.Again || (label.Contains('/', StringComparison.Ordinal) && label.All(c => char.IsAsciiDigit(c) || c == '/'));

    // Two people of one name are told apart by the hint of their choice. The server refuses labels that show nothing.
    private static string Label(ChatButton button)
    {
        var label = button is { Action.Kind: ChatActionKind.Ask, Hint.Length: > 0 } ? $"{button.Label} · {button.Hint}" : button.Label;
        return string.IsNullOrWhiteSpace(label) ? "·" : Excerpt.Cut(label.Trim(), LabelLimit);
    }
}
