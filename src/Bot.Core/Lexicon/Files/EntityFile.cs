namespace Bot.Core.Lexicon.Files;

/// <summary>What one file of <c>config/lexicon</c> may hold. Every entry is a mapping of these keys.</summary>
internal sealed record EntityFile(string Name, EntityKind Kind)
{
    public string[] Required { get; init; } = ["id", "ko", "en"];

    /// <summary>Further keys with one value.</summary>
    public string[] Texts { get; init; } = [];

    /// <summary>Keys with a list of values.</summary>
    public string[] Lists { get; init; } = ["aliases", "weak"];

    /// <summary>What <c>kind</c> may be; empty when the file has no such key.</summary>
    public string[] Subtypes { get; init; } = [];

    /// <summary>The key that names the entity this one belongs to, and what that may be.</summary>
    public required string? OwnerKey { get; init; }

    public EntityKind[] OwnerKinds { get; init; } = [EntityKind.Organisation];

    public static EntityFile People { get; } = new("people.yaml", EntityKind.Person)
    {
        Texts = ["family", "org", "country"],
        Lists = ["aliases", "weak", "roles"],
        OwnerKey = "org",
        OwnerKinds = [EntityKind.Organisation, EntityKind.Media],
    };

    public static EntityFile Organisations { get; } = new("organisations.yaml", EntityKind.Organisation)
    {
        Required = ["id", "ko", "en", "kind"],
        Texts = ["parent", "country"],
        OwnerKey = "parent",
        Subtypes =
        [
            "company", "bank", "broker", "fund", "research", "government", "central_bank", "regulator",
            "university", "association", "international", "party", "exchange", "team",
        ],
    };

    public static EntityFile Securities { get; } = new("securities.yaml", EntityKind.Security)
    {
        Required = ["id", "kind"],
        Texts = ["ko", "en", "issuer", "ticker", "exchange", "country"],
        OwnerKey = "issuer",
        OwnerKinds = [EntityKind.Organisation, EntityKind.Media],
        Subtypes = ["stock", "index", "etf", "fund", "coin", "currency", "commodity", "bond", "future"],
    };

    public static EntityFile Media { get; } = new("media.yaml", EntityKind.Media)
    {
        Required = ["id", "ko", "en", "kind"],
        Texts = ["country"],
        Lists = ["aliases", "weak", "domains"],
        OwnerKey = null,
        Subtypes = ["agency", "newspaper", "broadcaster", "magazine", "online"],
    };

    public static EntityFile Products { get; } = new("products.yaml", EntityKind.Product)
    {
        Required = ["id", "ko", "en", "kind"],
        Texts = ["maker"],
        OwnerKey = "maker",
        Subtypes = ["model", "chip", "service", "device", "platform"],
    };

    /// <summary>In the order in which entities of the same name are listed.</summary>
    public static IReadOnlyList<EntityFile> All { get; } = [People, Organisations, Media, Securities, Products];

    public bool Allows(string key) => IsList(key) || Required.Contains(key, StringComparer.Ordinal) || Texts.Contains(key, StringComparer.Ordinal);

    public bool IsList(string key) => Lists.Contains(key, StringComparer.Ordinal);
}
