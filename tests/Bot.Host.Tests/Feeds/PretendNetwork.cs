using System.Net;
using System.Net.Sockets;
using Bot.Feeds.Fetching;

namespace Bot.Host.Tests.Feeds;

/// <summary>
/// An internet of one machine: whatever public address is connected to, it is the news site. Connecting to another address is what must never happen.
/// </summary>
internal sealed class PretendNetwork(int port) : INetwork
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private readonly SystemNetwork real = new();

    /// <summary>Names that do not lead to the site; each answer is given once, the last one for ever.</summary>
    public Dictionary<string, Queue<IPAddress[]>> Names { get; } = new(StringComparer.Ordinal);

    public List<IPAddress> Connected { get; } = [];

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
        => !Names.TryGetValue(host, out var answers) ? Task.FromResult<IPAddress[]>([Public])
            : Task.FromResult(answers.Count > 1 ? answers.Dequeue() : answers.Peek());

    public Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancellationToken)
    {
        lock (Connected)
        {
            Connected.Add(to.Address);
        }

        return to.Address.Equals(IPAddress.Parse("93.184.216.99")) ? throw new SocketException((int)SocketError.ConnectionRefused) : real.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
    }
}
