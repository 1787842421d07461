using Bot.Core.Digests.Outbox;

namespace Bot.Core.Digests.Planning;

/// <summary>What a room has had, or is about to get.</summary>
public sealed class Had
{
    private Had(IReadOnlyList<Bundle> bundles) => Bundles = bundles;

    public static Had Nothing { get; } = new([]);

    internal IReadOnlyList<Bundle> Bundles { get; }

    /// <summary>Announcements among them say nothing of the news and are passed over.</summary>
    /// <exception cref="BundleException">A bundle was written by a newer version of this program.</exception>
    public static Had Of(IReadOnlyList<Bundle> bundles) => new(bundles);
}
