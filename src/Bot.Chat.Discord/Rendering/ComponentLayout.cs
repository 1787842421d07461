using Bot.Chat.Discord.Protocol.Messages;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Discord.Rendering;

/// <summary>
/// A part as components v2: one box with the text, the chart in its flow, and the buttons below. Chosen over embeds because a reader who has switched
/// embeds off would see nothing of those, because headings and buttons stand in the same box as the words they belong to, and because the chart
/// stands where it is spoken of.
/// </summary>
internal sealed class ComponentLayout(ActionCodec codec, ChartPicture pictures)
{
    // 100 characters of Discord's are never fewer than 100 bytes of UTF-8.
    private const int IdBytes = 100;
    private const int RowLength = 5;
    private const int MenuLength = 25;
    private const int LabelLength = 80;
    private const int OptionLength = 100;
    private const int DescriptionLength = 1024;

    public async Task<DiscordMessage> ArrangeAsync(DiscordPart part, MessageFile? chart, CancellationToken cancellationToken)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var inside = new List<Component> { Component.Text(part.Markup) };
        if (chart is not null)
        {
            inside.Add(Component.Picture(chart.Name, ChartTitle(part)));
        }

        var rows = new[]
        {
            await SourcesAsync(part, used, cancellationToken),
            await ChoicesAsync(part, used, cancellationToken),
            await TurnsAsync(part, chart is null, used, cancellationToken),
        }.OfType<Component>().ToList();
        if (rows.Count > 0)
        {
            inside.Add(Component.Line());
            inside.AddRange(rows);
        }

        return new DiscordMessage
        {
            Flags = MessageFlags.ComponentsV2,
            Components = [Component.Box(Colour(part.Reply.Outcome), inside)],
            Attachments = chart is null ? [] : [new Attachment("0", chart.Name, ChartTitle(part))],
            Files = chart is null ? [] : [chart],
        };
    }

    /// <summary>The labels as a reader sees them, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Labels(DiscordPart part)
    {
        var buttons = part.Buttons;
        List<IReadOnlyList<string>> rows =
        [
            buttons.Sources.Count > RowLength ? [SourcesPrompt(part)] : [.. buttons.Sources.Select(button => button.Label)],
            IsMenu(part) ? [ChoicesPrompt(part)] : [.. buttons.Choices.Select(ChoiceLabel)],
            [.. Turns(part, withChart: true).Select(button => button.Label)],
        ];
        return [.. rows.Where(row => row.Count > 0)];
    }

    private async Task<Component?> SourcesAsync(DiscordPart part, HashSet<string> used, CancellationToken cancellationToken)
        => part.Buttons.Sources.Count > RowLength
            ? await MenuAsync(ComponentIds.Sources, SourcesPrompt(part), part.Buttons.Sources.Select(button => button with { Label = $"{button.Label} {button.Hint}", Hint = null }), cancellationToken)
            : await RowAsync(part.Buttons.Sources, ButtonStyle.Secondary, used, cancellationToken);

    private async Task<Component?> ChoicesAsync(DiscordPart part, HashSet<string> used, CancellationToken cancellationToken)
        => IsMenu(part)
            ? await MenuAsync(ComponentIds.Choices, ChoicesPrompt(part), part.Buttons.Choices, cancellationToken)
            : await RowAsync([.. part.Buttons.Choices.Select(button => button with { Label = ChoiceLabel(button) })], ButtonStyle.Primary, used, cancellationToken);

    private Task<Component?> TurnsAsync(DiscordPart part, bool withChart, HashSet<string> used, CancellationToken cancellationToken)
        => RowAsync(Turns(part, withChart), ButtonStyle.Secondary, used, cancellationToken);

    private List<ChatButton> Turns(DiscordPart part, bool withChart)
        => [.. new[] { part.Buttons.Previous, part.Buttons.Next, withChart && pictures.IsAvailable ? part.Buttons.Chart : null }.OfType<ChatButton>()];

    private static bool IsMenu(DiscordPart part)
        => part.Buttons.Choices.Count > RowLength || (part.Buttons.Choices.Count > 0 && part.Reply.Outcome is ReplyOutcome.Ambiguous or ReplyOutcome.Unknown);

    private async Task<Component?> RowAsync(IReadOnlyList<ChatButton> buttons, ButtonStyle style, HashSet<string> used, CancellationToken cancellationToken)
    {
        var row = new List<Component>();
        foreach (var button in buttons)
        {
            // Discord refuses a whole message for one id that stands in it twice.
            var id = await codec.EncodeAsync(button.Action, IdBytes, cancellationToken);
            if (row.Count < RowLength && used.Add(id))
            {
                row.Add(Component.Button(ShownText.Label(button.Label, LabelLength), id, style));
            }
        }

        return row.Count == 0 ? null : Component.Row(row);
    }

    private async Task<Component?> MenuAsync(string id, string prompt, IEnumerable<ChatButton> buttons, CancellationToken cancellationToken)
    {
        var options = new List<SelectOption>();
        foreach (var button in buttons.Take(MenuLength))
        {
            var value = await codec.EncodeAsync(button.Action, IdBytes, cancellationToken);
            if (!options.Exists(option => option.Value == value))
            {
                options.Add(new SelectOption(ShownText.Label(button.Label, OptionLength), value, button.Hint is { Length: > 0 } hint ? ShownText.Label(hint, OptionLength) : null));
            }
        }

        return options.Count == 0 ? null : Component.Row([Component.Select(id, prompt, options)]);
    }

    // A button has no second line as a menu's option has, and a name alone does not say what it leads to.
    private static string ChoiceLabel(ChatButton button) => button.Hint is { Length: > 0 } hint ? $"{button.Label} · {hint}" : button.Label;

    private static string SourcesPrompt(DiscordPart part) => part.Reply.Locale.Pick("출처 열기", "Open a source");

    private static string ChoicesPrompt(DiscordPart part) => part.Reply.Locale.Pick("고르기", "Choose");

    private static string ChartTitle(DiscordPart part) => ShownText.Label(part.Reply.Chart?.Title ?? part.Reply.Title, DescriptionLength);

    private static int Colour(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Answer => 0x2F6FB2,
        ReplyOutcome.Failed => 0xB03A2E,
        ReplyOutcome.Nothing => 0x7F8C8D,
        _ => 0xC98A1B,
    };
}
