using System.Net;

namespace Bot.Feeds.Fetching;

/// <summary>Names and connections: what a test replaces, so that the rules between them are the real ones.</summary>
internal interface INetwork
{
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);

    Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancellationToken);
}
