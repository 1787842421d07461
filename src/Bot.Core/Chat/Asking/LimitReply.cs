namespace Bot.Core.Chat.Asking;

/// <summary>What somebody hears who asks faster than the limits allow.</summary>
internal static class LimitReply
{
    public static Reply Of(Locale locale, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return new Reply
        {
            Locale = locale,
            Outcome = ReplyOutcome.Limited,
            Title = locale.Pick("잠시만 기다려 주세요", "One moment, please"),
            Summary = locale.Pick(
                $"짧은 사이에 질문이 많았습니다. {locale.Count(seconds)}초 뒤에 다시 물어보시면 바로 답하겠습니다.",
                $"There were many questions within a short time. Ask again in {locale.Count(seconds)} {(seconds == 1 ? "second" : "seconds")} and you will be answered."),
        };
    }
}
