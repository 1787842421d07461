namespace Bot.Core.Digests.Planning.Wanting;

/// <summary>Which condition of a subscription something does not meet.</summary>
internal enum RefusalKind
{
    Source,
    Name,
    Topic,
    Word,
    ExcludedWord,
    Pattern,
    ExcludedPattern,
}

/// <summary>Why a subscription does not want an article.</summary>
/// <param name="Kind">Which condition.</param>
/// <param name="What">What was looked for, or what was found and is not wanted.</param>
internal sealed record Refusal(RefusalKind Kind, string What);
