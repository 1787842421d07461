namespace Bot.Feeds.Fetching;

/// <summary>How a request ended.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <param name="Address">Where it was found, after redirects.</param>
    /// <param name="Body">All of it, decompressed.</param>
    /// <param name="MediaType">As declared, without parameters; null when nothing was.</param>
    /// <param name="Charset">As declared.</param>
    /// <param name="Validators">For the next conditional request.</param>
    public sealed record Found(Uri Address, byte[] Body, string? MediaType, string? Charset, Validators Validators) : Fetched;

    /// <summary>Nothing changed since the validators that were sent.</summary>
    public sealed record NotModified : Fetched;

    /// <param name="Reason">A sentence for whoever added the feed.</param>
    /// <param name="IsLasting">Asking again soon would bring the same.</param>
    /// <param name="After">When the server wants to be asked again; null when it does not say.</param>
    public sealed record Failed(string Reason, bool IsLasting, TimeSpan? After = null) : Fetched;
}

/// <summary>What a server gave to ask with, whether something changed (RFC 9110, 8.8).</summary>
internal readonly record struct Validators(string? ETag, string? LastModified);
