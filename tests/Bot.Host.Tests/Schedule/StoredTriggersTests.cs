using Bot.Core.Digests.Running;
using Bot.Core.Feeds;
using Bot.Core.Signals;
using Bot.Schedule;
using Bot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Bot.Host.Tests.Schedule;

/// <summary>Quartz itself, over its file.</summary>
public sealed class StoredTriggersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Location => Path.Combine(folder.Path, "schedule.db");

    [Fact]
    public async Task A_restart_keeps_one_trigger_for_each_time_and_zone()
    {
        var stop = TestContext.Current.CancellationToken;
        IReadOnlySet<SlotTime> wanted = new HashSet<SlotTime> { DigestBench.EightInSeoul, new(new TimeOnly(9, 30), "America/New_York") };
        for (var start = 0; start < 3; start++)
        {
            using var bench = Bench();
            var scheduler = await bench.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(stop);
            var before = await SlotTriggers.KeysAsync(scheduler);
            Assert.Equal(start == 0 ? 0 : 2, before.Count);
            await SlotTriggers.ReconcileAsync(scheduler, wanted, bench.Clock.GetUtcNow());
            await SlotTriggers.ReconcileAsync(scheduler, wanted, bench.Clock.GetUtcNow());
            Assert.Equal(wanted.Select(SlotTriggers.KeyOf).Order(), (await SlotTriggers.KeysAsync(scheduler)).Order());
            await scheduler.Shutdown(waitForJobsToComplete: true, stop);
        }

        using var last = Bench();
        var without = await last.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(stop);
        await SlotTriggers.ReconcileAsync(without, new HashSet<SlotTime> { DigestBench.EightInSeoul }, last.Clock.GetUtcNow());
        Assert.Equal(DigestBench.EightInSeoul, SlotTriggers.SlotOf((await without.GetTrigger(Assert.Single(await SlotTriggers.KeysAsync(without)), stop))!));
        await without.Shutdown(waitForJobsToComplete: true, stop);
    }

    [Fact]
    public async Task A_damaged_file_is_made_anew()
    {
        await File.WriteAllTextAsync(Location, new string('x', 10_000), TestContext.Current.CancellationToken);
        using var bench = Bench();

        var scheduler = await bench.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(TestContext.Current.CancellationToken);

        Assert.Empty(await SlotTriggers.KeysAsync(scheduler));
        await scheduler.Shutdown(waitForJobsToComplete: true, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_failure_that_nobody_thought_of_costs_one_run_and_not_the_service()
    {
        using var bench = Bench();
        await bench.SubscribeAsync(1);
        bench.Clock.Advance(TimeSpan.FromDays(1));
        var failed = new TaskCompletionSource();
        bench.Outbox.BeforeWithout = () =>
        {
            failed.TrySetResult();
            throw new InvalidOperationException("a mistake");
        };
        var service = bench.Services.GetServices<IHostedService>().OfType<DigestService>().Single();
        await service.StartAsync(TestContext.Current.CancellationToken);
        bench.Services.GetRequiredService<CorpusReadSignal>().Raise();

        await failed.Task;
        await service.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(service.ExecuteTask!.IsCompletedSuccessfully, service.ExecuteTask.Exception?.ToString());
        Assert.Contains(bench.Log.From(LogLevel.Error), line => line.Contains("a mistake", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Told_to_stop_at_any_moment_of_its_start_it_ends_without_a_failure_or_an_error()
    {
        for (var moment = 0; moment < 12; moment++)
        {
            using var bench = Bench();
            var service = bench.Services.GetServices<IHostedService>().OfType<DigestService>().Single();
            await service.StartAsync(TestContext.Current.CancellationToken);
            bench.Services.GetRequiredService<CorpusReadSignal>().Raise();
            for (var i = 0; i < moment * moment * 110; i++)
            {
                await Task.Yield();
            }

            await service.StopAsync(TestContext.Current.CancellationToken);

            Assert.False(service.ExecuteTask!.IsFaulted, $"Moment {moment}: {service.ExecuteTask.Exception}");
            Assert.Empty(bench.Log.From(LogLevel.Error));
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private DigestBench Bench()
    {
        var bench = new DigestBench(services => services.AddSchedule().Configure<ScheduleOptions>(options => options.Path = Location).AddSingleton<IFeedPoll, NoFeeds>());
        bench.Services.GetRequiredService<ScheduleFile>().Prepare();
        return bench;
    }

    private sealed class NoFeeds : IFeedPoll
    {
        public Task RunAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
