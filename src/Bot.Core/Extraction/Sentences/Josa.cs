namespace Bot.Core.Extraction.Sentences;

/// <summary>What the particle at the end of an eojeol makes of its noun.</summary>
internal enum Josa : byte
{
    None,

    /// <summary>은/는, 께서는.</summary>
    Topic,

    /// <summary>이/가, 께서.</summary>
    Subject,

    /// <summary>도, 역시.</summary>
    Also,

    /// <summary>의.</summary>
    Genitive,

    /// <summary>인, 이었던: the noun describes what follows.</summary>
    Copula,

    /// <summary>Any other particle: 에서, 에게, 을, 로, …</summary>
    Adjunct,
}
