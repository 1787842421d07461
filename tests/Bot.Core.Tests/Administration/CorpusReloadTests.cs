using Bot.Core.Administration;

namespace Bot.Core.Tests.Administration;

public sealed class CorpusReloadTests : IDisposable
{
    private readonly ReloadBench bench = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CorpusReload Reload => bench.Reload;

    [Fact]
    public async Task A_second_reload_is_told_that_one_is_running_since_when_and_how_far()
    {
        bench.Held.Hold();
        var first = Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel);
        await bench.Held.ReachedAsync();
        var second = await Reload.TryRunAsync(ReloadCause.Admin, force: true, progress: null, Cancel);
        bench.Held.Release();

        var busy = Assert.IsType<ReloadOutcome.Busy>(second);
        Assert.Equal((ReloadCause.Admin, bench.Clock.GetUtcNow(), 1, 4), (busy.Run.Cause, busy.Run.Since, busy.Run.FilesRead, busy.Run.FilesTotal));
        Assert.Equal(4, Assert.IsType<ReloadOutcome.Finished>(await first).Report.Added);
        Assert.Equal((1, 1), (bench.Held.Readings, bench.Store.Commits));
        Assert.Null(Reload.Running);
    }

    [Fact]
    public async Task After_a_reload_nobody_waits_for_the_names()
    {
        await Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel);

        Assert.Single(bench.Names.Prepared);
    }

    [Fact]
    public async Task What_fails_after_the_commit_does_not_make_a_broken_reload_of_it()
    {
        bench.Names.Failure = new OperationCanceledException();

        var outcome = await Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel);

        Assert.Equal(4, Assert.IsType<ReloadOutcome.Finished>(outcome).Report.Added);
        Assert.Null(Reload.Last!.Problem);
    }

    [Fact]
    public async Task What_the_feeds_want_meanwhile_is_done_after_it()
    {
        bench.Held.Hold();
        var first = Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel);
        await bench.Held.ReachedAsync();
        bench.Corpus.With("a.txt", "하나가 바뀌었다.");
        var next = Reload.RunInTurnAsync(ReloadCause.Feeds, Cancel);
        Assert.False(next.IsCompleted);
        bench.Held.Release();
        await first;

        Assert.Equal((1, 3), ((await next).Changed, (await next).Unchanged));
        Assert.Equal(ReloadCause.Feeds, Reload.Last!.Run.Cause);
    }

    [Fact]
    public async Task A_reload_that_breaks_off_leaves_the_index_and_the_way_free_for_the_next()
    {
        await Reload.TryRunAsync(ReloadCause.Start, force: false, progress: null, Cancel);
        bench.Corpus.With("e.txt", "다섯이다.").Failure = (2, new InvalidOperationException("the disk went away"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel));

        Assert.Equal((1, 4), (bench.Store.Commits, bench.Store.Articles.Count));
        Assert.Equal(("the disk went away", null), (Reload.Last!.Problem, Reload.Last.Report));
        Assert.Null(Reload.Running);
        bench.Corpus.Failure = null;
        Assert.Equal(1, Assert.IsType<ReloadOutcome.Finished>(await Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel)).Report.Added);
    }

    [Fact]
    public async Task One_that_is_cancelled_in_the_middle_leaves_the_index()
    {
        await Reload.TryRunAsync(ReloadCause.Start, force: false, progress: null, Cancel);
        bench.Held.Hold();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        bench.Corpus.Without("b.txt");
        var reload = Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, stopping.Token);
        await bench.Held.ReachedAsync();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reload);
        Assert.Equal(4, bench.Store.Articles.Count);
    }

    [Fact]
    public async Task A_refused_reload_says_so_in_the_report_and_wakes_nobody()
    {
        await Reload.TryRunAsync(ReloadCause.Start, force: false, progress: null, Cancel);
        await bench.Signal.WaitAsync(Cancel);
        bench.Corpus.Without("a.txt").Without("b.txt").Without("c.txt");
        var refused = Assert.IsType<ReloadOutcome.Finished>(await Reload.TryRunAsync(ReloadCause.Admin, force: false, progress: null, Cancel));
        var waiting = bench.Signal.WaitAsync(Cancel);

        Assert.Equal(3, refused.Report.Refusal!.Gone);
        Assert.Equal(4, bench.Store.Articles.Count);
        Assert.False(waiting.IsCompleted);
        await Reload.TryRunAsync(ReloadCause.Admin, force: true, progress: null, Cancel);
        await waiting;
        Assert.Single(bench.Store.Articles);
    }

    public void Dispose() => bench.Dispose();
}
