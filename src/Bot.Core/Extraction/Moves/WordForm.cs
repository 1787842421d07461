namespace Bot.Core.Extraction.Moves;

/// <summary>What a word in front of a percentage is, by its form.</summary>
internal enum WordForm
{
    /// <summary>Levels, dates, bases of comparison, hedges: transparent.</summary>
    Filler,

    /// <summary>Ends a clause: what stands before it is another clause's.</summary>
    ClauseEnd,

    /// <summary>A noun that never moves as a share does, as subject or right in front.</summary>
    NotPrice,

    /// <summary>주가가, 지수는: the price of somebody named before.</summary>
    Anaphor,

    /// <summary>기술주는, 증시가.</summary>
    Group,

    /// <summary>Some other noun with a subject's particle.</summary>
    Subject,

    /// <summary>A noun with 을 or 를.</summary>
    Object,

    Other,
}
