namespace Bot.Core.Extraction.Reactions;

/// <summary>What a quotation does in its sentence.</summary>
internal enum QuotationUse
{
    /// <summary>A term, a title, emphasis.</summary>
    NotSpeech,

    Speech,

    /// <summary>Goes with the next quotation: “A”, “B”라고 말했다.</summary>
    Chained,

    /// <summary>Nothing follows in the sentence.</summary>
    Standalone,
}
