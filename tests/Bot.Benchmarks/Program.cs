using System.Globalization;
using Bot.Benchmarks.Digests;
using Bot.Benchmarks.Extract;
using Bot.Benchmarks.Outbox;
using Bot.Benchmarks.Retrieval;
using Bot.Benchmarks.Rooms;
using Bot.Benchmarks.Scale;

namespace Bot.Benchmarks;

public static class Program
{
    private const string Usage = """
        retrieval DIR         how well search answers the questions of DIR (corpus.jsonl, queries.jsonl, qrels.tsv)
        scale N [DIR [KEEP]]  N articles made of the sentences of DIR (default config/corpus): loading, size, start, memory, answers; KEEP is a folder to leave them in
        serve INDEX DIR       the second half of scale: an existing index and its corpus
        chat [INDEX | N [WHO]]  answers through the emulated platforms beside grammY and discord.js, over an index or N articles (default 100,000);
                              WHO leaves those out whose line does not begin with it: telegram, "discord: ours"
        stories DIR [DAY]     which articles of DIR become one story, and how like each other they are; DAY is given to undated ones
        digests DIR N DAY     N digests of parts of DIR (1: of all of it) as they would be sent on DAY, to be read
        kill N                the host program killed N times while it sends to both emulated platforms: what arrived, what arrived twice
        fanout N              N subscribed rooms at one time: planning, memory, and the rate at which both emulated platforms take it
        extract [DIR [STAGE]] MB/s of each stage of reading an article, over the texts of DIR (default config/corpus); STAGE: only those whose line begins with it
        """;

    public static async Task<int> Main(string[] args)
    {
#pragma warning disable RS0030 // The console surface of the benchmarks: everything else writes to this writer.
        var output = Console.Out;
        var input = Console.In;
#pragma warning restore RS0030
        switch (args)
        {
            case ["retrieval", var folder]:
                await RetrievalBenchmark.RunAsync(folder, output);
                return 0;
            case ["scale", var number, .. var rest] when int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var articles):
                await ScaleBenchmark.RunAsync(articles, rest.ElementAtOrDefault(0) ?? RepositoryPaths.Corpus, rest.ElementAtOrDefault(1), output);
                return 0;
            case ["serve", var index, var folder]:
                await ServeBenchmark.RunAsync(index, folder, output);
                return 0;
            case ["stories", var folder, .. var rest]:
                await StoryBenchmark.RunAsync(folder, rest.ElementAtOrDefault(0), output);
                return 0;
            case ["digests", var folder, var number, var day] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                await DigestReading.RunAsync(folder, count, day, output);
                return 0;
            case ["extract", .. var rest]:
                await ExtractBenchmark.RunAsync(rest.ElementAtOrDefault(0) ?? RepositoryPaths.Corpus, rest.ElementAtOrDefault(1) ?? "", output);
                return 0;
            case ["kill", var number] when int.TryParse(number, CultureInfo.InvariantCulture, out var kills):
                return await KillBenchmark.RunAsync(kills, output);
            case ["fanout", var number] when int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var rooms):
                await FanoutBenchmark.RunAsync(rooms, output);
                return 0;
            case ["fanout-bot", var folder, var ahead, var platform, var address, var token]:
                await FanoutBot.RunAsync(
                    new FanoutFiles(folder), new DayClock(TimeSpan.ParseExact(ahead, "c", CultureInfo.InvariantCulture)),
                    new Dictionary<string, string?>(StringComparer.Ordinal) { [$"{platform}:Token"] = token, [$"{platform}:ApiUrl"] = address }, input);
                return 0;
            case ["chat"]:
                await RoomBenchmark.RunAsync(100_000, who: "", output);
                return 0;
            case ["chat", var number, .. var rest] when int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var articles):
                await RoomBenchmark.RunAsync(articles, rest.ElementAtOrDefault(0) ?? "", output);
                return 0;
            case ["chat", var index, .. var rest]:
                await RoomBenchmark.RunAsync(index, rest.ElementAtOrDefault(0) ?? "", output);
                return 0;
            case ["chat-bot", var index, var platform, var address, var token]:
                await ServedBot.RunAsync(index, platform, address, token, input);
                return 0;
            default:
                await output.WriteLineAsync(Usage);
                return 1;
        }
    }
}
