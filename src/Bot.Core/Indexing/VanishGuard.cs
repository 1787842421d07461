namespace Bot.Core.Indexing;

/// <summary>Keeps a load from taking out most of what is known: more likely a folder is not mounted, or misspelt, than that so many articles are gone.</summary>
/// <param name="Share">The share of the known articles that may vanish at once, from 0 to 1.</param>
public sealed record VanishGuard(double Share)
{
    /// <summary>So few may always go: of a handful of articles any change is a large share.</summary>
    public const int Few = 3;

    /// <summary>Refuses only what gives no article at all, and problems instead.</summary>
    public static VanishGuard Lenient { get; } = new(1);

    public bool Refuses(int gone, int known) => gone >= Few && gone > Share * known;
}
