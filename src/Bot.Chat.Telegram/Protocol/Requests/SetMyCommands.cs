namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#setmycommands: replaces the whole menu of one language for those of one scope.</summary>
/// <param name="Commands">At most 100.</param>
/// <param name="Scope">Who sees it.</param>
/// <param name="LanguageCode">Two letters; empty for everybody whose language has no menu of its own.</param>
internal sealed record SetMyCommands(IReadOnlyList<MenuCommand> Commands, MenuScope Scope, string LanguageCode);
