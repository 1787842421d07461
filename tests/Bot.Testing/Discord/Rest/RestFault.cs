namespace Bot.Testing.Discord.Rest;

/// <summary>What goes wrong with a request.</summary>
public abstract record RestFault
{
    private RestFault()
    {
    }

    /// <summary>The connection breaks before Discord has done anything.</summary>
    public sealed record DropBefore : RestFault;

    /// <summary>Discord does it, but its answer never arrives.</summary>
    public sealed record DropAfter : RestFault;

    /// <summary>An error without a word of JSON.</summary>
    public sealed record Fail(int Status) : RestFault;

    /// <summary>Nothing goes wrong, but it takes until a test lets it go.</summary>
    public sealed record Hold(HeldRequest Request) : RestFault;

    /// <param name="Seconds">As retry_after.</param>
    /// <param name="Scope">user, global or shared.</param>
    /// <param name="Json">False for the proxy's page, which has the header alone.</param>
    public sealed record Limit(double Seconds, string Scope = "user", bool Json = true) : RestFault;
}
