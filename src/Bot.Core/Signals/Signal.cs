using System.Threading.Channels;

namespace Bot.Core.Signals;

/// <summary>
/// Says that something changed to the one who works on it. What is raised while nobody waits is kept; many in a row are one, so that raising costs
/// nothing and never waits. Safe for concurrent use; waited for by one.
/// </summary>
public abstract class Signal
{
    private readonly Channel<bool> raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => raised.Writer.TryWrite(true);

    /// <summary>Ends when it was raised since the last wait ended.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await raised.Reader.ReadAsync(cancellationToken);
}
