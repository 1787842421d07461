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
/// <param name="Range">Null when nothing, or only an earliest day, is known.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Reason">A <see cref="DateReason"/> as text, or empty.</param>
public sealed record PublicationDate(DateRange? Range, DateSource Source, string Reason)
{
    public static PublicationDate Unknown { get; } = new(null, DateSource.Unknown, "");

    public DateOnly? Day => Range?.ExactDay;
}
