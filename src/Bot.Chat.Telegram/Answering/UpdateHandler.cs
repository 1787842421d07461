using Bot.Chat.Telegram.Protocol.Model;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Who takes care of an update.</summary>
internal sealed class UpdateHandler(QuestionHandler questions, PressHandler presses, TypedInlineHandler inline)
{
    /// <summary>What the bot asks the server for; everything else would only wake it up.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["message", "channel_post", "callback_query", "inline_query"];

    public Task HandleAsync(TelegramUpdate update, CancellationToken cancellationToken)
        => update switch
        {
            { Message: { } message } => questions.HandleAsync(message, cancellationToken),
            { ChannelPost: { } post } => questions.HandleAsync(post, cancellationToken),
            { CallbackQuery: { } press } => presses.HandleAsync(press, cancellationToken),
            { InlineQuery: { } typed } => inline.HandleAsync(typed, cancellationToken),
            _ => Task.CompletedTask,
        };
}
