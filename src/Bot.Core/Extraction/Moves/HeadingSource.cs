namespace Bot.Core.Extraction.Moves;

/// <summary>How the direction of a percentage was found.</summary>
internal enum HeadingSource
{
    /// <summary>A printed plus, minus or arrow.</summary>
    Sign,

    /// <summary>A direction word right behind the percentage.</summary>
    Behind,

    /// <summary>A noun of the size of a move in front of it: <c>낙폭이 3%</c>.</summary>
    Rate,

    /// <summary>The word behind a later percentage serves this one too.</summary>
    Shared,

    /// <summary>The predicate of the sentence serves a list: <c>엔비디아(0.3%), 애플(0.2%) 등은 올랐다</c>.</summary>
    List,

    /// <summary>No word and no sign, in an article whose brackets sign losses only: <c>테슬라(-3%)</c> … <c>엔비디아(13%)</c>.</summary>
    Unsigned,
}
