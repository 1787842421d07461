namespace Bot.Chat.Telegram.Receiving;

/// <summary>Whether calls of the webhook are taken: from the login until the stop.</summary>
internal sealed class WebhookGate
{
    private volatile bool open;

    public bool IsOpen => open;

    public void Open() => open = true;

    public void Close() => open = false;
}
