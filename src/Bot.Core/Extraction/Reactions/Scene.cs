using Bot.Core.Dating;
using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>What a sentence sets before the reader's eye: when, and who was there. The statements behind it are made there and then.</summary>
/// <param name="Line">The paragraph.</param>
/// <param name="Speaker">Whom it tells of, by key; null when that is no person.</param>
/// <param name="Day">The last day it names; null when it names none.</param>
/// <param name="Words">The sentence as printed.</param>
/// <param name="IsSetting">It tells where the reporter went.</param>
internal sealed record Scene(int Line, string? Speaker, DateRange? Day, string Words, bool IsSetting)
{
    public static Scene None { get; } = new(-1, null, null, "", IsSetting: false);

    /// <summary>대통령실은 26일 홍길동 장관이 … 시작한다고 밝혔다: the minister, or one of the office, who speaks in the next sentence does so on that occasion.</summary>
    public bool Tells(Speaker speaker)
        => speaker.Kind != SpeakerKind.Unnamed && (Words.Contains(speaker.Name, StringComparison.Ordinal)
            || (speaker.Organisation is { Length: > 1 } organisation && Words.Contains(organisation, StringComparison.Ordinal)));

    public static bool IsVisit(SentenceFrame frame)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Word(i) is "찾은" or "만난" or "방문한" or "찾아간")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>지난 1일 경기 수원의 한 연구실.: a place without a verb, as reports from the scene begin.</summary>
    public static bool IsPicture(SentenceFrame frame)
        => frame.Count > 0 && !frame.Eojeols[^1].IsQuotation && !frame.Word(frame.Count - 1).EndsWith("다") && !frame.Word(frame.Count - 1).EndsWith("요");
}
