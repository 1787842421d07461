namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>
/// One component of a message. Discord tells kinds apart by <see cref="Type"/> alone; the factories below fill exactly what each kind takes.
/// Limits stand in components/reference: 40 components, 5 buttons or one select in a row, 25 options, label 80, custom id 100, placeholder 150.
/// </summary>
internal sealed record Component
{
    public required ComponentType Type { get; init; }

    /// <summary>A positive number of 32 bits, unique within the message; Discord numbers those that have none, and gives all back with the message.</summary>
    public int? Id { get; init; }

    public string? Content { get; init; }

    public HeldComponents? Components { get; init; }

    public int? AccentColor { get; init; }

    public bool? Divider { get; init; }

    public int? Spacing { get; init; }

    public ButtonStyle? Style { get; init; }

    public string? Label { get; init; }

    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<SelectOption>? Options { get; init; }

    public IReadOnlyList<MediaItem>? Items { get; init; }

    public static Component Text(string content) => new() { Type = ComponentType.TextDisplay, Content = content };

    public static Component Row(IReadOnlyList<Component> components) => new() { Type = ComponentType.ActionRow, Components = new HeldComponents(components) };

    public static Component Box(int? accentColor, IReadOnlyList<Component> components)
        => new() { Type = ComponentType.Container, AccentColor = accentColor, Components = new HeldComponents(components) };

    public static Component Line() => new() { Type = ComponentType.Separator, Divider = true, Spacing = 1 };

    public static Component Button(string label, string customId, ButtonStyle style = ButtonStyle.Secondary)
        => new() { Type = ComponentType.Button, Style = style, Label = label, CustomId = customId };

    public static Component Select(string customId, string placeholder, IReadOnlyList<SelectOption> options)
        => new() { Type = ComponentType.StringSelect, CustomId = customId, Placeholder = placeholder, Options = options };

    public static Component Picture(string fileName, string description)
        => new() { Type = ComponentType.MediaGallery, Items = [new MediaItem(new MediaAddress($"attachment://{fileName}"), description)] };
}
