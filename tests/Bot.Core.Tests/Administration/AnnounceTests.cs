using Bot.Core.Administration.Announcing;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;

namespace Bot.Core.Tests.Administration;

public sealed class AnnounceTests : IAsyncLifetime
{
    private readonly AdminBench bench = new();

    public async ValueTask InitializeAsync()
    {
        await bench.SubscribeAsync(new Room("discord", "1"));
        await bench.SubscribeAsync(new Room("telegram", "-100", "7"));
        await bench.SubscribeAsync(new Room("telegram", "-200"), dead: "The bot was kicked.");
    }

    [Fact]
    public async Task A_preview_tells_how_many_rooms_and_sends_nothing()
    {
        var reply = await bench.AskAsync("/announce The bot rests from 22:00 to 22:10.");

        Assert.Equal("This goes to 2 rooms. Nothing has been sent yet.", reply.Summary);
        Assert.Equal("Send to 2 rooms", Assert.Single(reply.Choices!.Items).Label);
        Assert.Empty(bench.State.Deliveries);
        Assert.Empty(bench.Audit.Entries);
    }

    [Fact]
    public async Task The_button_writes_one_delivery_for_each_living_room_however_often_it_is_pressed()
    {
        var button = (await bench.AskAsync("/announce The bot rests from 22:00 to 22:10.")).Choices!.Items[0].CommandLine;
        var first = await bench.AskAsync(button);
        var second = await bench.AskAsync(button);

        Assert.Equal((ReplyOutcome.Answer, ReplyOutcome.Nothing), (first.Outcome, second.Outcome));
        Assert.Equal(["1", "-100"], bench.State.Deliveries.Select(delivery => delivery.Room.Chat));
        Assert.All(bench.State.Deliveries, delivery => Assert.Equal((DeliveryKind.Announcement, DeliveryState.Pending, null), (delivery.Kind, delivery.State, delivery.Subscription)));
        Assert.Single(bench.State.Deliveries.Select(delivery => delivery.Occurrence).Distinct());
    }

    [Fact]
    public async Task What_a_kill_left_undone_is_done_by_pressing_again()
    {
        var button = (await bench.AskAsync("/announce The bot rests.")).Choices!.Items[0].CommandLine;
        await bench.AskAsync(button);
        bench.State.Deliveries.RemoveAt(1);
        var again = await bench.AskAsync(button);

        Assert.Contains("It goes to 1 room", again.Summary, StringComparison.Ordinal);
        Assert.Equal(2, bench.State.Deliveries.Count);
    }

    [Fact]
    public async Task The_message_says_whose_words_it_brings()
    {
        var button = (await bench.AskAsync("/announce *Bold* <b>words</b> @everyone")).Choices!.Items[0].CommandLine;
        await bench.AskAsync(button);
        var bundle = Assert.Single(bench.State.Bundles.Values);
        var reply = Announcement.Reply(bundle, Locale.Korean);

        Assert.Equal(("📢 운영자 공지", "*Bold* <b>words</b> @everyone"), (reply.Title, reply.Summary));
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_before_anything_is_sent()
    {
        var reply = await bench.AskAsync("/announce " + new string('a', 1501));

        Assert.Equal((ReplyOutcome.Invalid, null), (reply.Outcome, reply.Choices));
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }
}
