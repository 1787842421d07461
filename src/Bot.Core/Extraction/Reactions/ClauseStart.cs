using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>Where the reported clause begins: behind the subject and its adjuncts (date, venue, addressee, topic).</summary>
internal static class ClauseStart
{
    private const int Reach = 7;

    public static int After(SentenceFrame frame, int from, int marker)
    {
        var start = from;
        for (var i = from; i < marker; i++)
        {
            // …을 집계한 결과, …: how they know, not what they say.
            var method = frame.Word(i) is "결과" && frame.BreaksAfter(i);
            if (method || (i < from + Reach && ClosesAdjunct(frame, i, marker)))
            {
                start = i + 1;
            }
        }

        // An adjunct that leaves hardly anything is part of the clause.
        return start < marker || start == from ? Skipped(frame, start, marker) : from;
    }

    private static bool ClosesAdjunct(SentenceFrame frame, int i, int marker)
    {
        var word = frame.Word(i);
        if (word is "통해" or "통해서" or "대해" or "대해서" or "대해서는" or "관해" or "관련해" or "관련해서는" or "두고" or "놓고" or "향해" or "보내" || word.EndsWith("에게"))
        {
            return marker - i > 2;
        }

        return frame.Eojeols[i].Josa == Josa.Adjunct && word.EndsWith("에서") && frame.Words.Venues.LongestSuffix(frame.BaseText(i)) > 0;
    }

    private static int Skipped(SentenceFrame frame, int start, int marker)
    {
        while (start < marker && (frame.Word(start) is "이날" or "전날" or "이어" or "한편" || frame.Words.Continuations.Contains(frame.Word(start)) || IsDay(frame, start)))
        {
            start++;
        }

        return start;
    }

    private static bool IsDay(SentenceFrame frame, int i)
    {
        var word = frame.BaseText(i);
        return char.IsAsciiDigit(word[0]) && word[^1] == '일' && word.Length <= 3;
    }
}
