using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Testing;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Chat.Asking;

public sealed class AskingLimitsTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public void A_user_may_ask_in_a_burst_and_then_at_the_pace_of_the_limit()
    {
        var limits = Limits(new LimitOptions { UserBurst = 2, UserPerMinute = 6, ChatBurst = 0 });

        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.Equal(TimeSpan.FromSeconds(10), limits.Ask(Asker("a", "room")));

        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.NotNull(limits.Ask(Asker("a", "room")));
    }

    [Fact]
    public void One_user_does_not_use_up_what_another_may_ask()
    {
        var limits = Limits(new LimitOptions { UserBurst = 1, UserPerMinute = 1, ChatBurst = 0 });

        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.NotNull(limits.Ask(Asker("a", "room")));
        Assert.Null(limits.Ask(Asker("b", "room")));
    }

    [Fact]
    public void The_same_id_on_another_platform_is_another_user()
    {
        var limits = Limits(new LimitOptions { UserBurst = 1, UserPerMinute = 1 });

        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.Null(limits.Ask(Asker("a", "room") with { Platform = "discord" }));
    }

    [Fact]
    public void A_full_room_refuses_without_taking_from_the_user()
    {
        var limits = Limits(new LimitOptions { UserBurst = 1, UserPerMinute = 1, ChatBurst = 1, ChatPerMinute = 1 });

        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.NotNull(limits.Ask(Asker("b", "room")));
        Assert.Null(limits.Ask(Asker("b", "elsewhere")));
    }

    [Fact]
    public void Who_has_not_asked_for_long_is_forgotten()
    {
        var buckets = new TokenBuckets(clock, burst: 5, perMinute: 5);
        for (var i = 0; i < 5000; i++)
        {
            buckets.Take($"user {i}");
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(buckets.Count, 1, 1200);
    }

    [Fact]
    public void A_clock_that_runs_backwards_gives_nothing_and_takes_nothing()
    {
        var limits = Limits(new LimitOptions { UserBurst = 2, UserPerMinute = 60, ChatBurst = 0 });
        Assert.Null(limits.Ask(Asker("a", "room")));

        clock.Advance(TimeSpan.FromHours(-1));

        Assert.Null(limits.Ask(Asker("a", "room")));
        Assert.NotNull(limits.Ask(Asker("a", "room")));
    }

    [Fact]
    public void A_limit_out_of_range_is_named_with_its_key()
    {
        var result = new LimitOptionsValidator().Validate(null, new LimitOptions { ChatBurst = -1 });

        Assert.Contains("Limits:ChatBurst is -1", result.FailureMessage, StringComparison.Ordinal);
    }

    private static Asker Asker(string user, string chat) => new("telegram", user, chat, Locale.Korean);

    private AskingLimits Limits(LimitOptions options) => new(Options.Create(options), clock);
}
