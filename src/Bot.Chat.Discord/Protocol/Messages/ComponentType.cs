namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>The kinds in use here (components/reference, "Component Types").</summary>
internal enum ComponentType
{
    ActionRow = 1,
    Button = 2,
    StringSelect = 3,
    TextDisplay = 10,
    MediaGallery = 12,
    Separator = 14,
    Container = 17,
}
