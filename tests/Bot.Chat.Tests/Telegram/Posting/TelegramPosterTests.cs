using Bot.Chat.Tests.Telegram.Bots;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Testing.Telegram.Faults;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests.Telegram.Posting;

public sealed class TelegramPosterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_reaches_its_topic_without_a_sound_and_without_a_preview()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, forum) = (await PosterAsync(scene), scene.Telegram.World.NewForum("시장", 7));

        var result = await poster.PostAsync(Posts.Of(forum, topic: "7") with { Silent = true }, Cancel);

        var message = Assert.Single(forum.Answers);
        Assert.Equal(new PostResult.Sent($"{message.Id}"), result);
        Assert.Equal((7, true), (message.Topic, message.IsSilent));
        Assert.StartsWith("장마감 요약", message.Text, StringComparison.Ordinal);
        Assert.True((bool)scene.Telegram.Calls.Single(call => call.Method == "sendMessage").Parameters["link_preview_options"]!["is_disabled"]!);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_gets_it_there_and_the_new_address_is_told()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group, super) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"), scene.Telegram.World.NewSupergroup("모임"));
        group.MovedTo = super.Id;

        var first = Assert.IsType<PostResult.Sent>(await poster.PostAsync(Posts.Of(group), Cancel));
        var second = Assert.IsType<PostResult.Sent>(await poster.PostAsync(Posts.Of(group), Cancel));

        Assert.Equal(new Room("telegram", $"{super.Id}"), first.MovedTo);
        Assert.Equal(first.MovedTo, second.MovedTo);
        Assert.Equal(2, super.Answers.Count);
    }

    [Theory]
    [InlineData(BotStanding.Kicked)]
    [InlineData(BotStanding.Blocked)]
    [InlineData(BotStanding.Unknown)]
    public async Task A_chat_that_shut_the_bot_out_is_gone(BotStanding standing)
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));
        group.Standing = standing;

        Assert.IsType<PostResult.RoomGone>(await poster.PostAsync(Posts.Of(group), Cancel));
    }

    [Fact]
    public async Task Topics_that_are_closed_or_deleted_are_gone_and_their_neighbours_are_not()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, forum) = (await PosterAsync(scene), scene.Telegram.World.NewForum("시장", 7, 8));
        forum.ClosedTopics.Add(8);

        Assert.IsType<PostResult.RoomGone>(await poster.PostAsync(Posts.Of(forum, topic: "8"), Cancel));
        Assert.IsType<PostResult.RoomGone>(await poster.PostAsync(Posts.Of(forum, topic: "9"), Cancel));
        Assert.IsType<PostResult.Sent>(await poster.PostAsync(Posts.Of(forum, topic: "7"), Cancel));
        Assert.IsType<PostResult.RoomGone>(await poster.PostAsync(new Post(new Room("telegram", "no number"), Posts.Reply, "/help", "1"), Cancel));
    }

    [Theory]
    [InlineData(FaultKind.DropAnswer, true, 1)]
    [InlineData(FaultKind.DropRequest, true, 0)]
    [InlineData(FaultKind.BadGateway, true, 1)]
    [InlineData(FaultKind.TooMany, false, 0)]
    [InlineData(FaultKind.ServerError, false, 0)]
    public async Task Whether_it_may_have_arrived_is_told_apart(FaultKind fault, bool isUnknown, int arrived)
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));
        scene.Telegram.Faults.Add(new InjectedFault(fault, "sendMessage") { RetryAfter = 9 });

        var result = await poster.PostAsync(Posts.Of(group), Cancel);

        Assert.Equal(isUnknown, result is PostResult.Unknown);
        Assert.Equal(!isUnknown, result is PostResult.NotNow);
        Assert.Equal(fault == FaultKind.TooMany, result is PostResult.NotNow { After.TotalSeconds: > 9 });
        Assert.Equal(arrived, group.Answers.Count);
    }

    [Fact]
    public async Task What_may_have_arrived_before_says_that_it_is_sent_again()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));
        await poster.PostAsync(Posts.Of(group) with { PerhapsSentAt = scene.Clock.GetUtcNow() }, Cancel);

        Assert.StartsWith("장마감 요약 (다시 보냄)", Assert.Single(group.Answers).Text, StringComparison.Ordinal);
        Assert.False(poster.KnowsWhatArrived);
    }

    [Fact]
    public async Task What_is_not_wanted_any_more_is_not_sent()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));

        Assert.IsType<PostResult.Withdrawn>(await poster.PostAsync(Posts.Of(group) with { HandOver = _ => Task.FromResult(false) }, Cancel));
        Assert.Empty(group.Answers);
    }

    [Fact]
    public async Task A_chart_is_uploaded_once_and_stands_above_a_short_text()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, one, other) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("하나"), scene.Telegram.World.NewGroup("둘"));
        foreach (var room in new[] { one, other })
        {
            Assert.IsType<PostResult.Sent>(await poster.PostAsync(Posts.Of(room, Posts.WithChart), Cancel));
        }

        Assert.All(new[] { one, other }, room => Assert.NotNull(Assert.Single(room.Answers).Photo));
        var calls = scene.Telegram.Calls.Where(call => call.Method == "sendPhoto").ToList();
        Assert.Equal([false, true], calls.Select(call => call.Parameters["photo"]?.ToString().StartsWith("photo-", StringComparison.Ordinal) == true));
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_chat_without_pictures_gets_the_text_and_a_button()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));
        group.TakesPictures = false;

        Assert.IsType<PostResult.Sent>(await poster.PostAsync(Posts.Of(group, Posts.WithChart), Cancel));

        var message = Assert.Single(group.Answers);
        Assert.Null(message.Photo);
        Assert.Contains("📈 차트", message.Buttons);
    }

    [Fact]
    public async Task A_long_text_keeps_its_chart_behind_a_button()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var (poster, group) = (await PosterAsync(scene), scene.Telegram.World.NewGroup("모임"));
        await poster.PostAsync(Posts.Of(group, Posts.WithChart with { Sections = [.. Enumerable.Range(1, 6).Select(i => new ReplySection($"{i}", [new TextBlock(new string('가', 300))]))] }), Cancel);

        Assert.Contains("📈 차트", Assert.Single(group.Answers).Buttons);
    }

    private static async Task<IRoomPoster> PosterAsync(TelegramScene scene)
    {
        var poster = (await scene.StartBotAsync()).Services.GetRequiredService<IRoomPoster>();
        await scene.UntilAsync(() => poster.IsReady && scene.Telegram.Polls == 1);
        return poster;
    }
}
