namespace Bot.Core.Lexicon;

public enum EntityKind
{
    Person,
    Organisation,
    Media,
    Security,
    Product,
}

/// <summary>Somebody or something with a name, from <c>config/lexicon</c>.</summary>
public sealed record Entity
{
    /// <summary>Unique over the whole lexicon, case included (meta the company, META its share): <c>satya-nadella</c>, <c>NVDA</c>, <c>005930</c>.</summary>
    public required string Id { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The name that Korean newspapers print most.</summary>
    public required string Korean { get; init; }

    public required string English { get; init; }

    /// <summary>All names that are safe to recognise in running text: <see cref="Korean"/> and <see cref="English"/> unless they are weak, and the family name where it is printed alone.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names that are ordinary words too, or shared; believed only where the grammar demands such a name.</summary>
    public IReadOnlyList<string> WeakNames { get; init; } = [];

    /// <summary>Subtype as in the file: <c>stock</c>, <c>index</c>, <c>company</c>, <c>agency</c>, <c>model</c>, …; empty for people.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>A person's organisation, a product's maker, a security's issuer, an organisation's parent: an entity id, or null.</summary>
    public string? BelongsTo { get; init; }

    /// <summary>A person's roles as printed: <c>최고경영자</c>, <c>CEO</c>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public string? Ticker { get; init; }

    /// <summary>Where a security is listed: <c>NASDAQ</c>, <c>KOSPI</c>.</summary>
    public string? Exchange { get; init; }

    /// <summary>A medium's web domains: <c>reuters.com</c>.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }
}
