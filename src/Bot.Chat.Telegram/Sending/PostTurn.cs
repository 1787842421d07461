namespace Bot.Chat.Telegram.Sending;

/// <summary>One post's turn. To dispose it says that the post was answered, or never will be.</summary>
/// <param name="end">Told whether there was an answer.</param>
internal sealed class PostTurn(Action<bool> end) : IDisposable
{
    private bool isAnswered;
    private int ended;

    /// <summary>Telegram took it. What is refused on the way says nothing about how long the way is.</summary>
    public void Answered() => isAnswered = true;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
        {
            end(isAnswered);
        }
    }
}
