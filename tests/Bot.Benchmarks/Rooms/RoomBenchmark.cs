using System.Globalization;
using Bot.Benchmarks.Scale;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Testing.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Rooms;

/// <summary>Our bot in the chat rooms of the emulators, answering from an index, beside bots of others that answer a fixed text.</summary>
internal sealed class RoomBenchmark(IReadOnlyList<RoomQuestion> questions, string who, TextWriter output)
{
    private const int Cold = 25;

    // Until the compiler has come to rest, which takes a few thousand commands and is not what a bot does that runs for weeks.
    private const int Warmup = 4_000;

    // While much is going on the compiler puts its work off, and then does it during what is measured.
    private const int Rest = 500;

    // The first question of a bot waits for all names of the index to be read.
    private static readonly TimeSpan ColdPatience = TimeSpan.FromSeconds(15);
    private const int Queued = 2_000;
    private const int Paced = 1_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <param name="index">Of a corpus.</param>
    /// <param name="who">How the lines begin that are wanted; empty for all.</param>
    /// <param name="output">Takes the table.</param>
    public static async Task RunAsync(string index, string who, TextWriter output)
    {
        var questions = await QuestionsAsync(index);
        await output.WriteLineAsync("cmd/s: queued, Telegram all at once, Discord 64 at a time. p50, p99: ms from update to answer, the second line at 50 commands a second.");
        await output.WriteLineAsync("client, room: ms of processor time for each command. length: characters of an answer. lost: commands without an answer.");
        await output.WriteLineAsync($"{"",-62}{"cmd/s",9} {"p50",7} {"p99",8} {"client",9} {"room",9} {"length",7} {"lost",6}");
        var benchmark = new RoomBenchmark(questions, who, output);
        await benchmark.MeetAsync("telegram", await benchmark.TelegramAsync("ours", room => ServedBot.Start(index, "Telegram", room.Url.AbsoluteUri, TelegramEmulator.Token)));
        await benchmark.MeetAsync("discord", await benchmark.DiscordAsync("ours", room => ServedBot.Start(index, "Discord", room.ApiUrl, room.Token)));
    }

    /// <summary>Makes an index of so many articles for the time of the run.</summary>
    public static async Task RunAsync(int articles, string who, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("bot-chat-");
        var made = Path.Combine(folder.FullName, "index.db");
        await ScaleBenchmark.LoadAsync(articles, RepositoryPaths.Corpus, folder.CreateSubdirectory("corpus").FullName, made, output);
        await RunAsync(made, who, output);
        folder.Delete(recursive: true);
    }

    // Half of the questions are for the names that the news are full of.
    private static async Task<IReadOnlyList<RoomQuestion>> QuestionsAsync(string index)
    {
        await using var services = BotServices.Build(index);
        var names = await ServeQuestions.OfAsync(services.GetRequiredService<IIndexStore>());
        return [.. Enumerable.Range(0, Cold + Warmup + Rest + Queued).Select(i => (i % 4) switch
        {
            0 => new RoomQuestion("reaction", names.Name(FactRole.Speaker).Name),
            1 => new RoomQuestion("stock", names.Name(FactRole.Security).Name),
            2 => new RoomQuestion("reaction", names.Frequent(FactRole.Speaker, 50).Name),
            _ => new RoomQuestion("stock", names.Frequent(FactRole.Security, 50).Name),
        })];
    }

    // Next to ours, because the speed of a machine is not the same a few minutes later.
    private async Task MeetAsync(string platform, OrdinaryAnswer? answer)
    {
        var ours = answer is null ? null : await answer.WriteAsync();
        foreach (var rival in RoomRival.All.Where(rival => rival.Platform == platform))
        {
            if (rival.MissingReason is { } reason)
            {
                await output.WriteLineAsync(reason);
            }
            else if (rival.SendsOurs && ours is null)
            {
                await output.WriteLineAsync($"{platform}: {rival.Name}: left out, because ours was not asked for and there is no message of it.");
            }
            else if (platform == "telegram")
            {
                await TelegramAsync(rival.Name, room => rival.Start(room.Url.AbsoluteUri.TrimEnd('/'), TelegramEmulator.Token, ours));
            }
            else
            {
                await DiscordAsync(rival.Name, room => rival.Start(room.ApiRoot, room.Token, ours));
            }
        }

        if (ours is not null)
        {
            File.Delete(ours);
        }
    }

    private async Task<OrdinaryAnswer?> TelegramAsync(string name, Func<TelegramRoom, RoomClient> start)
    {
        if (!$"telegram: {name}".StartsWith(who, StringComparison.Ordinal))
        {
            return null;
        }

        await using var room = await TelegramRoom.OpenAsync();
        await using var client = start(room);
        await LoadAsync(name, room, client);
        return room.Ordinary;
    }

    private async Task<OrdinaryAnswer?> DiscordAsync(string name, Func<DiscordRoom, RoomClient> start)
    {
        if (!$"discord: {name}".StartsWith(who, StringComparison.Ordinal))
        {
            return null;
        }

        await using var room = await DiscordRoom.OpenAsync();
        await using var client = start(room);
        await LoadAsync(name, room, client);
        return room.Ordinary;
    }

    private async Task LoadAsync(string name, IRoom room, RoomClient client)
    {
        await room.OnlineAsync();
        var load = new RoomLoad(room, client, questions);
        await load.PaceAsync(Cold, Interval * 5, ColdPatience);
        await load.QueueAsync(Warmup, ColdPatience);
        await load.PaceAsync(Rest, Interval, ColdPatience);
        await WriteAsync($"{room.Platform}: {name}, queued", await load.QueueAsync(Queued));
        load.Repeat(Queued);
        await WriteAsync($"{room.Platform}: {name}, queued, asked before", await load.QueueAsync(Queued));
        await WriteAsync($"{room.Platform}: {name}, 50 a second", await load.PaceAsync(Paced, Interval));
        if (room.Refused > 0)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {room.Refused} requests were refused"));
        }
    }

    private Task WriteAsync(string what, LoadFigures figures) => output.WriteLineAsync($"{what,-62}{figures}");
}
