namespace Bot.Core.Extraction.Moves;

/// <summary>Of which sessions, and whether of prices, the words of a stretch of text speak.</summary>
[Flags]
internal enum SessionCues
{
    None = 0,
    Premarket = 1,
    Afterhours = 2,

    /// <summary>A close, or a night that is over.</summary>
    Closed = 4,

    Ongoing = 8,
    Price = 16,
}
