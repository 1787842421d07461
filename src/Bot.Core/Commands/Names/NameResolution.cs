namespace Bot.Core.Commands.Names;

/// <summary>What became of a typed name: found, ambiguous (then asked back), or unknown (then the nearest are offered).</summary>
public sealed record NameResolution(ResolvedName? Name, IReadOnlyList<ResolvedName> Candidates)
{
    public static NameResolution Found(ResolvedName name) => new(name, []);

    public static NameResolution Ambiguous(IReadOnlyList<ResolvedName> candidates) => new(null, candidates);

    public static NameResolution Unknown(IReadOnlyList<ResolvedName> nearest) => new(null, nearest) { IsUnknown = true };

    public bool IsUnknown { get; private init; }
}
