using System.Text.Json.Nodes;
using Bot.Core.Corpus;
using Bot.Testing;
using Bot.Testing.Discord;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Service;

/// <summary>The service on a small corpus of its own that a test changes, with an admin on either platform and somebody who is none.</summary>
internal sealed class AdminScene : IAsyncDisposable
{
    private readonly ServiceScene scene;
    private readonly TemporaryFolder corpus = new();
    private RunningService? running;

    private AdminScene(ServiceScene scene)
    {
        this.scene = scene;
        Admin = scene.Telegram.World.NewUser("운영자", "ko");
        Guest = scene.Telegram.World.NewUser("손님", "ko");
        Room = scene.Telegram.World.NewForum("시장", 7);
        foreach (var name in (string[])["가", "나", "다", "라", "마"])
        {
            Write($"{name}.txt", $"{name} 회사 소식\n\n{name} 회사의 김표본 대표는 \"{name} 사업을 넓히겠다\"고 말했다.\n");
        }
    }

    public ServiceScene Scene => scene;

    public EmulatedUser Admin { get; }

    public EmulatedUser Guest { get; }

    public EmulatedChat Room { get; }

    public GatedCorpus? Gate { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AdminScene> OpenAsync() => new(await ServiceScene.OpenAsync());

    public async Task<RunningService> StartAsync()
    {
        var service = await LaunchAgainAsync();
        await UntilReloadedAsync();
        return service;
    }

    /// <summary>Starts, and waits until it answers, from whichever index.</summary>
    public async Task<RunningService> LaunchAgainAsync()
    {
        var settings = new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["Corpus:Path"] = corpus.Path,
            ["Admin:Users"] = $"telegram:{Admin.Id}, discord:{InteractionPayloads.User}",
            ["Limits:UserBurst"] = 0,
            ["Limits:ChatBurst"] = 0,
        };

        // Discord takes a login every five seconds.
        scene.DiscordClock.Advance(TimeSpan.FromSeconds(10));
        var service = await scene.LaunchAsync(settings, services => services.AddSingleton<ICorpusReader>(_ => Gate ??= new GatedCorpus(new FolderCorpusReader())));
        running = service;
        await service.UntilAsync("ready", System.Net.HttpStatusCode.OK);
        await scene.Discord.UntilAsync(() => scene.Discord.Gateway.Online == 1, "a login on Discord");
        await scene.Telegram.WaitAsync(() => scene.Telegram.Polls == 1, Cancel);
        return service;
    }

    /// <summary>Until the corpus has been read since the last start.</summary>
    public async Task UntilReloadedAsync()
    {
        while (running!.Reload.Last is null)
        {
            await Task.Yield();
        }
    }

    public void Write(string file, string text) => corpus.Write(file, text);

    public void Delete(string file) => File.Delete(Path.Combine(corpus.Path, file));

    /// <summary>Somebody writes in the room, and gets an answer.</summary>
    public async Task<EmulatedMessage> AskAsync(EmulatedUser user, string text)
    {
        var before = Room.Answers.Count;
        scene.Telegram.Write(Room, user, text, 7);
        await scene.Telegram.WaitAsync(() => Room.Answers.Count > before, Cancel);
        return Room.Answers[before];
    }

    public Task UntilAsync(EmulatedMessage message, string words)
        => scene.Telegram.WaitAsync(() => message.Text.Contains(words, StringComparison.Ordinal), Cancel);

    public Task UntilAsync(EmulatedInteraction asked, string words)
        => scene.Discord.UntilAsync(() => asked.Message is not null && Reading.Text(asked).Contains(words, StringComparison.Ordinal), words);

    public async ValueTask DisposeAsync()
    {
        Gate?.Open();
        await scene.DisposeAsync();
        corpus.Dispose();
    }
}
