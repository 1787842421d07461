using System.Net;
using System.Net.Sockets;

namespace Bot.Feeds.Fetching;

/// <summary>
/// Connects only to public addresses. A name is resolved here, once, and what was checked is what is connected to: a name that changes its address between
/// a check and the connection (DNS rebinding) gains nothing.
/// </summary>
internal sealed class GuardedConnector(INetwork network, bool allowPrivate)
{
    /// <exception cref="AddressRefusedException">None of its addresses is public.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint to, CancellationToken cancellationToken)
    {
        var host = to.Host.Trim('[', ']');
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await network.ResolveAsync(host, cancellationToken);
        var open = allowPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (open.Length == 0)
        {
            throw found.Length > 0 ? new AddressRefusedException(host) : new SocketException((int)SocketError.HostNotFound);
        }

        for (var i = 0; ; i++)
        {
            try
            {
                return await network.ConnectAsync(new IPEndPoint(open[i], to.Port), cancellationToken);
            }
            catch (SocketException) when (i + 1 < open.Length)
            {
                // The next address of the same name may answer; the failure of the last one is told.
            }
        }
    }
}
