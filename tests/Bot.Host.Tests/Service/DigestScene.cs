using System.Net;
using System.Text.Json.Nodes;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Discord;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Bot.Host.Tests.Service;

/// <summary>The service a few minutes before eight on a morning in Seoul, with a topic on Telegram and a thread on Discord, and a corpus of its own.</summary>
internal sealed class DigestScene : IAsyncDisposable
{
    public const int Topic = 7;
    private const int ThreadType = 11;
    private const string ManageThreads = "17179869184";

    private readonly TemporaryFolder corpus = new();
    private RunningService? running;

    private DigestScene(ServiceScene scene)
    {
        Scene = scene;
        Owner = scene.Telegram.World.NewUser("방장", "ko");
        Group = scene.Telegram.World.NewForum("시장", Topic);
        Group.Roles[Owner.Id] = "creator";
    }

    public ServiceScene Scene { get; }

    public EmulatedUser Owner { get; }

    public EmulatedChat Group { get; }

    public ShiftedClock Clock { get; } = new(new DateTimeOffset(2025, 1, 28, 7, 50, 0, TimeSpan.FromHours(9)));

    /// <summary>What the bot wrote into the thread unasked.</summary>
    public IReadOnlyList<JsonObject> Thread => Scene.Discord.In(InteractionPayloads.Channel);

    /// <summary>What it wrote into the topic unasked.</summary>
    public IReadOnlyList<EmulatedMessage> Posts => [.. Group.Answers.Where(message => message.ReplyTo is null)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<DigestScene> OpenAsync()
    {
        var scene = new DigestScene(await ServiceScene.OpenAsync());
        scene.Write("old.md", "표본통신", "2025-01-20", "표본전자 새 공장 착공", "표본전자는 20일 경기도에서 새 공장을 착공했다고 밝혔다. 공장은 2027년 문을 연다.");
        return scene;
    }

    public async Task StartAsync()
    {
        if (running is not null)
        {
            await running.StopAsync();
        }

        Scene.DiscordClock.Advance(TimeSpan.FromSeconds(10));
        var settings = new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["Corpus:Path"] = corpus.Path,
            ["Admin:Users"] = $"telegram:{Owner.Id}",
            ["Limits:UserBurst"] = 0,
            ["Limits:ChatBurst"] = 0,
        };
        running = await Scene.LaunchAsync(settings, services => services.AddSingleton<TimeProvider>(Clock));
        await running.UntilAsync("ready", HttpStatusCode.OK);
        await Scene.Discord.UntilAsync(() => Scene.Discord.Gateway.Online == 1, "a login on Discord");
        await Scene.Telegram.WaitAsync(() => Scene.Telegram.Polls == 1, Cancel);
        while (running.Reload.Last is null)
        {
            await Task.Yield();
        }
    }

    public void Write(string file, string outlet, string day, string title, string text)
        => corpus.Write(file, $"---\ntitle: {title}\npublisher: {outlet}\npublished: {day}\n---\n\n{text}\n");

    /// <summary>Quartz wakes the time, as it does when the time has come.</summary>
    public async Task WakeAsync()
    {
        var scheduler = await running!.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancel);
        var job = new JobKey("digest", "digest");
        while (await scheduler.GetJobDetail(job, Cancel) is null)
        {
            await Task.Yield();
        }

        await scheduler.TriggerJob(job, new JobDataMap { ["time"] = "08:00", ["zone"] = "Asia/Seoul" }, Cancel);
    }

    /// <summary>Plans whatever is due, as the start does.</summary>
    public async Task CatchUpAsync() => await running!.Services.GetRequiredService<Core.Digests.Running.DigestRun>().CatchUpAsync(Cancel);

    /// <summary>The id by which readers ask for the article of this file.</summary>
    public async Task<string> ArticleAsync(string file)
    {
        await using var snapshot = await running!.Services.GetRequiredService<IIndexStore>().OpenAsync(Cancel);
        return (await snapshot.PublishedAsync(DateOnly.MinValue, Cancel)).First(article => article.Card.File == file).Card.Id.Short;
    }

    public async Task<EmulatedMessage> AskAsync(string text)
    {
        var before = Group.Answers.Count(message => message.ReplyTo is not null);
        Scene.Telegram.Write(Group, Owner, text, Topic);
        await Scene.Telegram.WaitAsync(() => Group.Answers.Count(message => message.ReplyTo is not null) > before, Cancel);
        return Group.Answers.Last(message => message.ReplyTo is not null);
    }

    public async Task<string> AskInThreadAsync(string command, IReadOnlyDictionary<string, object> options)
    {
        var payload = InteractionPayloads.Command(command, options);
        payload["member"]!["permissions"] = ManageThreads;
        payload["channel"] = new JsonObject { ["id"] = InteractionPayloads.Channel, ["type"] = ThreadType };
        var asked = await Scene.Discord.Gateway.SendAsync(payload);
        await Scene.Discord.UntilAsync(() => asked.Message is not null, "an answer");
        return Reading.Text(asked);
    }

    public async ValueTask DisposeAsync()
    {
        await Scene.DisposeAsync();
        corpus.Dispose();
    }
}
