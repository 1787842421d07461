using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

/// <summary>What every keeper of the chat's state must do.</summary>
public abstract class ChatStateContract : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected IChatState State { get; private set; } = null!;

    public async ValueTask InitializeAsync() => State = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Opens the state of this test, as a process that starts again does.</summary>
    protected abstract Task<IChatState> OpenAsync();

    [Fact]
    public async Task What_was_never_kept_is_null()
    {
        Assert.Null(await State.CursorAsync("telegram", Cancel));
        Assert.Null(await State.NoteAsync("commands", Cancel));
        Assert.Null(await State.ActionAsync("~x", Cancel));
    }

    [Fact]
    public async Task The_last_value_is_kept_under_each_name()
    {
        await State.SetCursorAsync("telegram", 1, Cancel);
        await State.SetCursorAsync("telegram", long.MaxValue, Cancel);
        await State.SetCursorAsync("other", -5, Cancel);
        await State.SetNoteAsync("commands", "하나 'quoted'", Cancel);
        await State.SetNoteAsync("commands", "둘", Cancel);

        Assert.Equal(long.MaxValue, await State.CursorAsync("telegram", Cancel));
        Assert.Equal(-5, await State.CursorAsync("other", Cancel));
        Assert.Equal("둘", await State.NoteAsync("commands", Cancel));
    }

    [Fact]
    public async Task A_cursor_and_its_note_are_kept_together()
    {
        await State.SetPlaceAsync("telegram", 7, "telegram.ahead", "9,11", Cancel);
        await State.SetPlaceAsync("telegram", 8, "telegram.ahead", "", Cancel);

        Assert.Equal(8, await State.CursorAsync("telegram", Cancel));
        Assert.Equal("", await State.NoteAsync("telegram.ahead", Cancel));
    }

    [Fact]
    public async Task An_action_is_kept_once_however_often_it_is_kept()
    {
        await State.KeepActionAsync("~a", "ak;/reaction 나델라", Cancel);
        await State.KeepActionAsync("~a", "ak;/reaction 나델라", Cancel);

        Assert.Equal("ak;/reaction 나델라", await State.ActionAsync("~a", Cancel));
    }

    [Fact]
    public async Task Everything_is_there_after_a_new_start()
    {
        await State.SetCursorAsync("telegram", 7, Cancel);
        await State.SetNoteAsync("commands", "hash", Cancel);
        await State.KeepActionAsync("~a", "action", Cancel);

        var again = await OpenAsync();

        Assert.Equal(7, await again.CursorAsync("telegram", Cancel));
        Assert.Equal("hash", await again.NoteAsync("commands", Cancel));
        Assert.Equal("action", await again.ActionAsync("~a", Cancel));
    }

    [Fact]
    public async Task Many_may_write_at_the_same_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => State.KeepActionAsync($"~{i}", $"action {i}", Cancel), Cancel)));

        for (var i = 0; i < 40; i++)
        {
            Assert.Equal($"action {i}", await State.ActionAsync($"~{i}", Cancel));
        }
    }
}
