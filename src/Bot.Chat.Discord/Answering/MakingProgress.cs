using Bot.Chat.Discord.Protocol.Messages;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;

namespace Bot.Chat.Discord.Answering;

/// <summary>How far an answer is while it is made.</summary>
/// <param name="Replies">What is reported.</param>
/// <param name="RenderAsync">As a message.</param>
internal sealed record MakingProgress(ReplyProgress Replies, Func<Reply, Task<DiscordMessage>> RenderAsync);
