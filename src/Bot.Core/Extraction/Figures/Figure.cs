namespace Bot.Core.Extraction.Figures;

/// <summary>A money amount. <see cref="Fact.Words"/> covers number and unit up to and including the currency: <c>557만달러</c>, <c>600억~650억달러</c>.</summary>
public sealed record Figure : Fact
{
    /// <summary>Full currency units; the low end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The high end of a range.</summary>
    public decimal? ValueTo { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    public Bound Bound { get; init; }

    /// <summary>Whose money, as printed (fullest name), when the sentence says so.</summary>
    public string? Subject { get; init; }

    /// <summary>What the amount measures, as printed: <c>훈련 비용</c>, <c>시가총액</c>, <c>매출</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>Start offset of the amount that this one converts: in <c>557만달러(약 80억원)</c> the won amount points at the dollars.</summary>
    public int? ConvertedFromStart { get; init; }
}
