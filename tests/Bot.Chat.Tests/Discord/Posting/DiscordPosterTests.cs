using Bot.Chat.Tests.Telegram.Posting;
using Bot.Core.Digests.Outbox;
using Bot.Testing.Discord;
using Bot.Testing.Discord.Rest;

namespace Bot.Chat.Tests.Discord.Posting;

public sealed class DiscordPosterTests
{
    private const string Channel = "1331900000000000777";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_comes_without_a_sound_pings_nobody_and_carries_its_nonce()
    {
        await using var scene = await PosterScene.OpenAsync();
        var result = await scene.Poster.PostAsync(scene.Post(Channel) with { Silent = true }, Cancel);

        var message = Assert.Single(scene.Discord.In(Channel));
        Assert.Equal(new PostResult.Sent((string)message["id"]!), result);
        var body = scene.Discord.Requests[^1].Body!;
        Assert.Equal((PosterScene.Nonce, true), ((string?)body["nonce"], (bool?)body["enforce_nonce"]));
        Assert.Equal((1 << 12) | (1 << 15), (int)body["flags"]!);
        Assert.Empty(body["allowed_mentions"]!["parse"]!.AsArray());
        Assert.Empty(scene.Discord.Violations);
    }

    [Fact]
    public async Task A_chart_stands_in_the_message()
    {
        await using var scene = await PosterScene.OpenAsync();
        await scene.Poster.PostAsync(scene.Post(Channel) with { Reply = Posts.WithChart }, Cancel);

        Assert.Equal(["chart.png"], scene.Discord.Requests[^1].Files);
        Assert.Contains(Reading.Parts(Assert.Single(scene.Discord.In(Channel))), part => (int?)part["type"] == 12);
        Assert.Empty(scene.Discord.Violations);
    }

    [Fact]
    public async Task Answers_that_are_lost_cost_no_second_message()
    {
        await using var scene = await PosterScene.OpenAsync();
        scene.Discord.Faults.On("POST /channels", new RestFault.DropAfter(), times: 3);
        var posting = scene.Poster.PostAsync(scene.Post(Channel), Cancel);
        for (var lost = 0; lost < 3; lost++)
        {
            await scene.Rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(4));
        }

        Assert.IsType<PostResult.Sent>(await posting);
        Assert.Single(scene.Discord.In(Channel));
    }

    [Fact]
    public async Task Long_after_its_nonce_is_forgotten_a_message_is_found_by_reading_the_channel()
    {
        await using var scene = await PosterScene.OpenAsync();
        var first = await scene.Poster.PostAsync(scene.Post(Channel), Cancel);
        scene.Discord.Say(Channel, "그 뒤에 온 말");
        var since = scene.Rig.Clock.GetUtcNow();
        scene.Rig.Clock.Advance(TimeSpan.FromHours(1));

        var again = await scene.Poster.PostAsync(scene.Post(Channel) with { PerhapsSentAt = since }, Cancel);

        Assert.Equal(first, again);
        Assert.Equal(2, scene.Discord.In(Channel).Count);
    }

    [Fact]
    public async Task What_did_not_arrive_is_sent_however_late()
    {
        await using var scene = await PosterScene.OpenAsync();
        scene.Discord.Say(Channel, "다른 사람의 말");
        var since = scene.Rig.Clock.GetUtcNow();
        scene.Rig.Clock.Advance(TimeSpan.FromHours(1));

        Assert.IsType<PostResult.Sent>(await scene.Poster.PostAsync(scene.Post(Channel) with { PerhapsSentAt = since }, Cancel));
        Assert.Equal(2, scene.Discord.In(Channel).Count);
    }

    [Fact]
    public async Task Within_two_minutes_the_nonce_is_asked_and_nothing_is_read()
    {
        await using var scene = await PosterScene.OpenAsync();
        var first = await scene.Poster.PostAsync(scene.Post(Channel), Cancel);
        scene.Rig.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await scene.Poster.PostAsync(scene.Post(Channel) with { PerhapsSentAt = scene.Rig.Clock.GetUtcNow() - TimeSpan.FromMinutes(1) }, Cancel);

        Assert.Equal(first, again);
        Assert.Single(scene.Discord.In(Channel));
        Assert.DoesNotContain(scene.Discord.Requests, request => request.Method == "GET");
    }

    [Fact]
    public async Task Where_the_history_is_hidden_it_is_not_sent_a_second_time()
    {
        await using var scene = await PosterScene.OpenAsync();
        await scene.Poster.PostAsync(scene.Post(Channel), Cancel);
        scene.Discord.Let(Channel, ChannelStanding.NoHistory);
        var since = scene.Rig.Clock.GetUtcNow();
        scene.Rig.Clock.Advance(TimeSpan.FromHours(1));

        Assert.IsType<PostResult.NotAgain>(await scene.Poster.PostAsync(scene.Post(Channel) with { PerhapsSentAt = since }, Cancel));
        Assert.Single(scene.Discord.In(Channel));
    }

    [Theory]
    [InlineData(ChannelStanding.Unknown, "10003")]
    [InlineData(ChannelStanding.NoAccess, "50001")]
    [InlineData(ChannelStanding.NoWriting, "50013")]
    [InlineData(ChannelStanding.Locked, "160005")]
    public async Task A_channel_that_is_shut_is_gone_and_says_why(ChannelStanding standing, string code)
    {
        await using var scene = await PosterScene.OpenAsync();
        scene.Discord.Let(Channel, standing);

        var gone = Assert.IsType<PostResult.RoomGone>(await scene.Poster.PostAsync(scene.Post(Channel), Cancel));

        Assert.Contains(code, gone.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_opens_an_archived_thread()
    {
        await using var scene = await PosterScene.OpenAsync();
        scene.Discord.Let(Channel, ChannelStanding.Archived);

        Assert.IsType<PostResult.Sent>(await scene.Poster.PostAsync(scene.Post(Channel), Cancel));
        Assert.Equal(ChannelStanding.Open, scene.Discord.Standing(Channel));
    }

    [Fact]
    public async Task A_message_that_arrived_and_was_deleted_is_not_brought_back()
    {
        await using var scene = await PosterScene.OpenAsync();
        var first = Assert.IsType<PostResult.Sent>(await scene.Poster.PostAsync(scene.Post(Channel), Cancel));
        scene.Discord.Delete(first.Message);

        Assert.IsType<PostResult.Sent>(await scene.Poster.PostAsync(scene.Post(Channel), Cancel));
        Assert.Empty(scene.Discord.In(Channel));
    }

    [Fact]
    public async Task Nothing_is_posted_before_the_login_to_rooms_without_an_address_or_when_it_is_withdrawn()
    {
        await using var scene = await PosterScene.OpenAsync();
        Assert.IsType<PostResult.Withdrawn>(await scene.Poster.PostAsync(scene.Post(Channel) with { HandOver = _ => Task.FromResult(false) }, Cancel));
        Assert.IsType<PostResult.RoomGone>(await scene.Poster.PostAsync(scene.Post("no number"), Cancel));
        Assert.True(scene.Poster.IsReady);
        scene.Presence.Application = null;

        Assert.False(scene.Poster.IsReady);
        Assert.Empty(scene.Discord.Messages);
    }

    [Fact]
    public async Task When_discord_is_out_of_reach_the_post_was_surely_not_sent()
    {
        await using var scene = await PosterScene.OpenAsync();
        scene.Discord.Faults.On("POST /channels", new RestFault.Limit(3600));

        var later = Assert.IsType<PostResult.NotNow>(await scene.Poster.PostAsync(scene.Post(Channel), Cancel));
        Assert.True(later.After >= TimeSpan.FromHours(1));
    }
}
