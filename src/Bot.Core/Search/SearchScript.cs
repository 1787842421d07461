namespace Bot.Core.Search;

/// <summary>What a character is to search; a run of one script is a word.</summary>
public enum SearchScript
{
    None,
    Hangul,

    /// <summary>Chinese and Japanese: written without blanks, so pairs serve there too.</summary>
    Ideographs,
    Letters,
    Digits,
}
