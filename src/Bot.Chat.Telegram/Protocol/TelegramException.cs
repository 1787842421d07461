namespace Bot.Chat.Telegram.Protocol;

/// <summary>A call that did not succeed. Says which, and why; never with the address, which holds the token.</summary>
internal sealed class TelegramException(string method, TelegramFault fault) : Exception($"Telegram's {method} failed: {fault.Description}")
{
    public TelegramFault Fault { get; } = fault;

    public TelegramFaultKind Kind => Fault.Kind;
}
