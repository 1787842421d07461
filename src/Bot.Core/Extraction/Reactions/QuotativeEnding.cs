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
    /// <param name="word">The eojeol.</param>
    /// <param name="keep">How many of its characters belong to the reported clause: <c>밝혔다고</c> keeps <c>밝혔다</c>, <c>것이라고</c> keeps <c>것</c>.</param>
    public static QuotativeKind Of(ReadOnlySpan<char> word, out int keep)
    {
        if (word[^1] == '로')
        {
            return OfRole(word, out keep);
        }

        var (kind, connective) = word[^1] switch
        {
            '고' => (QuotativeKind.Verbal, 1),
            '며' => (QuotativeKind.Concurrent, 1),
            '서' when word.EndsWith("면서") => (QuotativeKind.Concurrent, 2),
            '도' when word.EndsWith("면서도") => (QuotativeKind.Concurrent, 3),
            '는' => (QuotativeKind.Attributive, 1),
            _ => (QuotativeKind.None, 0),
        };
        var mood = word.Length - connective - 1;
        if (kind == QuotativeKind.None || mood < 1 || word[mood] is not ('다' or '라' or '자' or '냐'))
        {
            keep = 0;
            return QuotativeKind.None;
        }

        // 다, 자 and 냐 close the clause itself; 라 belongs to the marker (것이라고 → 것).
        keep = word[mood] != '라' ? mood + 1 : word[mood - 1] == '이' ? mood - 1 : mood;
        return kind;
    }

    private static QuotativeKind OfRole(ReadOnlySpan<char> word, out int keep)
    {
        if (word is "것으로")
        {
            keep = 1;
            return QuotativeKind.Judging;
        }

        var isRole = word.Length > 2 && !word.EndsWith("대로") && !word.EndsWith("적으로") && !word.EndsWith("별로");
        keep = !isRole ? 0 : word[^2] == '으' ? word.Length - 2 : word.Length - 1;
        return isRole ? QuotativeKind.Role : QuotativeKind.None;
    }
}
