namespace Bot.Core.Dating;

/// <summary>Where a publication date came from, strongest first.</summary>
public enum DateSource
{
    Manifest,
    Metadata,
    Byline,
    Text,
    Events,
    Unknown,
}

/// <summary>
/// The day an article was published (a range of one day), the range that can be inferred with the reason in words, or nothing.
/// A guess is never presented as a day.
/// </summary>
public sealed record PublicationDate(DateRange? Range, DateSource Source, string Reason)
{
    public static PublicationDate Unknown { get; } = new(null, DateSource.Unknown, "");

    public DateOnly? Day => Range?.ExactDay;
}
