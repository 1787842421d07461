using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Discord.Rendering;

/// <summary>One message of an answer before its buttons have ids.</summary>
/// <param name="Reply">The whole answer.</param>
/// <param name="Markup">Discord's Markdown, at most <see cref="DiscordRenderer.TextLimit"/> characters.</param>
/// <param name="Buttons">What can be pressed.</param>
internal sealed record DiscordPart(Reply Reply, string Markup, ReplyButtons Buttons);
