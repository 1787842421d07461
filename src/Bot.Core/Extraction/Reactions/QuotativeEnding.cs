namespace Bot.Core.Extraction.Reactions;

internal enum QuotativeKind
{
    None,

    /// <summary>…다고, …라고, …자고, …냐고: a verb of saying follows.</summary>
    Verbal,

    /// <summary>…다며, …라며, …다면서: says, and goes on.</summary>
    Concurrent,

    /// <summary>…다는, …라는, …자는: a noun of saying follows.</summary>
    Attributive,

    /// <summary>…것으로: a verb of judging follows.</summary>
    Judging,

    /// <summary>…로 (꼽았다, 평가했다): A is called B.</summary>
    Role,
}

/// <summary>The ending that turns a clause into a reported one, at the end of an eojeol.</summary>
internal static class QuotativeEnding
{
    private static readonly string[] Concurrents = ["다면서도", "라면서도", "다면서", "라면서", "자면서", "다며", "라며", "자며", "냐며"];
    private static readonly string[] Verbals = ["다고", "라고", "자고", "냐고"];
    private static readonly string[] Attributives = ["다는", "라는", "자는", "냐는"];

    /// <param name="word">The eojeol.</param>
    /// <param name="keep">How many of its characters belong to the reported clause: <c>밝혔다고</c> keeps <c>밝혔다</c>, <c>것이라고</c> keeps <c>것</c>.</param>
    public static QuotativeKind Of(ReadOnlySpan<char> word, out int keep)
    {
        keep = 0;
        if (word[^1] is not ('고' or '며' or '서' or '도' or '는' or '로'))
        {
            return QuotativeKind.None;
        }

        if (Match(word, Concurrents, out keep))
        {
            return QuotativeKind.Concurrent;
        }

        if (Match(word, Verbals, out keep))
        {
            return QuotativeKind.Verbal;
        }

        if (Match(word, Attributives, out keep))
        {
            return QuotativeKind.Attributive;
        }

        if (word is "것으로")
        {
            keep = 1;
            return QuotativeKind.Judging;
        }

        if (word.Length > 2 && word[^1] == '로' && !word.EndsWith("대로") && !word.EndsWith("적으로") && !word.EndsWith("별로") && !word.EndsWith("으로도"))
        {
            keep = word.Length - (word[^2] == '으' ? 2 : 1);
            return QuotativeKind.Role;
        }

        return QuotativeKind.None;
    }

    private static bool Match(ReadOnlySpan<char> word, string[] endings, out int keep)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending))
            {
                // 다/자/냐 close the clause itself; 라 belongs to the marker (것이라고 → 것).
                var length = word.Length - ending.Length;
                keep = ending[0] == '라' ? length - (word[length - 1] == '이' ? 1 : 0) : length + 1;
                return true;
            }
        }

        keep = 0;
        return false;
    }
}
