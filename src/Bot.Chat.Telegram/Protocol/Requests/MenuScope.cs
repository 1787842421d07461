namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#botcommandscope: Telegram shows the menu of the narrowest scope that somebody is in.</summary>
internal sealed record MenuScope(string Type)
{
    public static MenuScope Everybody { get; } = new("default");

    public static MenuScope PrivateChats { get; } = new("all_private_chats");

    public static MenuScope Administrators { get; } = new("all_chat_administrators");
}
