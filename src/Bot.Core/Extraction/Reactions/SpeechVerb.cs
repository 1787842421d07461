namespace Bot.Core.Extraction.Reactions;

/// <summary>Recognises verbs and nouns of saying at an eojeol.</summary>
internal static class SpeechVerb
{
    private const int Reach = 6;

    /// <summary>True when the eojeol is an active verb of saying: 밝혔다, 강조하며, 분석을 내놨다.</summary>
    public static bool StartsAt(SentenceFrame frame, int i)
    {
        if (i >= frame.Count || frame.Eojeols[i].IsQuotation)
        {
            return false;
        }

        var word = frame.Word(i);
        return (frame.Words.SpeechVerbs.LongestPrefix(word) > 0 || NounWithVerb(frame, i, word)) && !IsPassive(word);
    }

    /// <summary>True when a verb of saying governs what ends in front of eojeol <paramref name="from"/>, before the next quotation.</summary>
    public static bool Governs(SentenceFrame frame, int from, out int at)
    {
        for (at = from; at < frame.Count && at < from + Reach && !frame.Eojeols[at].IsQuotation; at++)
        {
            if (StartsAt(frame, at))
            {
                return true;
            }
        }

        at = -1;
        return false;
    }

    /// <summary>Index of the first eojeol that is neither an adverb nor a date.</summary>
    public static int PastAdverbs(SentenceFrame frame, int at)
    {
        while (at < frame.Count && !frame.Eojeols[at].IsQuotation && (frame.Words.Adjuncts.Contains(frame.Word(at)) || char.IsAsciiDigit(frame.Word(at)[0])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Passive and hearsay forms have no speaker: 알려졌다, 전해졌다, 풀이된다, 평가받는다.</summary>
    public static bool IsPassive(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            var passive = word[i] switch
            {
                '려' or '해' => next is '졌' or '진',
                '혀' => next is '졌',
                '됐' => true,
                '된' => next is '다',
                '되' => next is '고' or '며' or '는',
                '받' => next is '는' or '았' or '고',
                _ => false,
            };
            if (passive)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NounWithVerb(SentenceFrame frame, int i, ReadOnlySpan<char> word)
    {
        var length = frame.Words.SpeechNouns.LongestPrefix(word);
        if (length == 0)
        {
            return false;
        }

        var rest = word[length..];
        return rest.IsEmpty ? NextActs(frame, i) : rest[0] switch
        {
            '했' or '하' or '해' or '한' or '할' or '함' => true,
            '을' or '를' or '도' or '만' => NextActs(frame, i),
            _ => false,
        };
    }

    private static bool NextActs(SentenceFrame frame, int i)
        => i + 1 < frame.Count && !frame.Eojeols[i + 1].IsQuotation && frame.Word(i + 1)[0] is '했' or '하' or '한' or '해' or '내' or '밝' or '전' or '덧' or '나' or '보' or '드' or '쏟' or '제' or '던' or '피' or '표' or '올' or '남' or '이' or '놓';
}
