namespace Bot.Testing.Discord;

/// <summary>Lets tests wait for a state instead of for a time: whoever changes the state sends a pulse, whoever waits looks again.</summary>
public sealed class Pulse
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();

    public void Send()
    {
        TaskCompletionSource sent;
        lock (gate)
        {
            sent = next;
            next = New();
        }

        sent.TrySetResult();
    }

    /// <summary>Until the state is there; the failsafe only keeps a broken test from hanging, and says what it waited for.</summary>
    public async Task UntilAsync(Func<bool> state, string what, TimeSpan failsafe)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                change = next.Task;
            }

            if (state())
            {
                return;
            }

            try
            {
                await change.WaitAsync(failsafe);
            }
            catch (TimeoutException late)
            {
                throw new TimeoutException($"Waited in vain for {what}.", late);
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
