using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Extraction;
using Bot.Testing.Telegram.World;

namespace Bot.Chat.Tests.Telegram.Posting;

/// <summary>Posts as the outbox makes them.</summary>
internal static class Posts
{
    public static Reply Reply { get; } = new() { Locale = Locale.Korean, Title = "장마감 요약", Summary = "오늘 새 소식은 하나입니다." };

    public static Reply WithChart { get; } = Reply with
    {
        Chart = new ChartData(
            "등락률",
            [new ChartMove("한빛전자", new DateOnly(2025, 2, 3), -1.5m, Bound.Exact, Kind: null, "한빛일보", ArticleId.Of("한빛일보", "무거운 하루", "글"), new TextSpan(0, 1))],
            []),
    };

    public static Post Of(EmulatedChat chat, Reply? reply = null, string? topic = null)
        => new(new Room("telegram", $"{chat.Id}", topic), reply ?? Reply, "/digest 1a2b", "0123456789abcdef01234567");
}
