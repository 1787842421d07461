using Bot.Core.Dating;
using Bot.Core.Lexicon;
using Bot.Core.Tests.Cleaning;

namespace Bot.Core.Tests.Dating;

public sealed class EventFinderTests
{
    private static readonly EventFinder Finder = new(
    [
        Event("launch", ["가나", "공개"], ["가나봇", "나왔"]),
        Event("fair", ["가나봇", "전시회"]),
        Event("crash", ["증시", "폭락"]),
    ]);

    [Theory]
    [InlineData("가나가 새 모델을 공개했다.", "launch 0")]
    [InlineData("공개는 가나가 먼저 했다.", "launch 0")]
    [InlineData("가나는 조용했다. 공개된 것도 없다.", "")]
    // The longer word hides neither its own phrases nor those of the word it begins with.
    [InlineData("가나봇을 전시회에서 공개했다.", "fair 0, launch 0")]
    // Two phrases of one event, and one phrase twice, name it once.
    [InlineData("가나봇이 나왔다고 가나봇을 공개한 가나가 말했다.", "launch 0")]
    [InlineData("증시가 폭락했다. 가나가 공개했다. 증시는 또 폭락했다.", "crash 0, launch 1, crash 2")]
    public void An_event_is_named_by_a_sentence_with_all_words_of_a_phrase(string text, string expected)
        => Assert.Equal(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Finder.Find(Cleaned.Text(text)).Select(named => $"{named.Event.Id} {named.Sentence}").Order(StringComparer.Ordinal));

    private static DatedEvent Event(string id, params string[][] phrases) => new(id, new DateOnly(2025, 1, 20), id, id, phrases);
}
