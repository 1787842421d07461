using System.Diagnostics;
using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Scale;

/// <summary>A bot on an existing index: time to ready, memory, and answers to commands as readers type them.</summary>
internal sealed class ServeBenchmark(AnswerService answers, ServeQuestions questions, TextWriter output)
{
    private const int Asked = 1_000;

    public static async Task RunAsync(string index, string corpus, TextWriter output)
    {
        await using var services = BotServices.Build(index);
        var store = services.GetRequiredService<IIndexStore>();
        var answers = services.GetRequiredService<AnswerService>();
        await answers.AnswerAsync("/sources", Locale.Korean, CancellationToken.None);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"ready       {SinceStart().TotalSeconds,9:F2} s after the start of the process, with the first answer"));
        await new ServeBenchmark(answers, await ServeQuestions.OfAsync(store), output).AskAsync();
        await output.WriteLineAsync($"memory      {Resident()} resident");
        var report = await services.GetRequiredService<CorpusLoader>().LoadAsync(corpus, null, CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"reload      {report.Elapsed.TotalSeconds,9:F2} s with nothing changed ({report.Unchanged} unchanged), then {Resident()} resident"));
    }

    private async Task AskAsync()
    {
        var speaker = questions.MostFrequent(FactRole.Speaker);
        var security = questions.MostFrequent(FactRole.Security);
        await output.WriteLineAsync($"The most frequent speaker has {speaker.Counts[FactRole.Speaker]} statements, the most frequent security {security.Counts[FactRole.Security]} moves.");
        await output.WriteLineAsync("                                first ms  p50 ms   p99 ms   cpu p50  cpu p99");
        await TimeAsync("/search 2 to 5 words", () => $"/search {questions.Words()}");
        await TimeAsync("/search any name", () => $"/search {questions.Name(FactRole.Speaker).Name}");
        await TimeAsync("/search 20 most frequent", () => $"/search {questions.Frequent(FactRole.Speaker, 20).Name}");
        await TimeAsync("/search with since: and source:", () => $"/search {questions.Words()} since:2024-01-01 source:표본신문");
        await TimeAsync("/search with from: most frequent", () => $"/search {questions.Words()} from:\"{speaker.Name}\"");
        await TimeAsync("/reaction most frequent", () => $"/reaction {speaker.Name}");
        await TimeAsync("/reaction 50 most frequent", () => $"/reaction {questions.Frequent(FactRole.Speaker, 50).Name}");
        await TimeAsync("/reaction any speaker", () => $"/reaction {questions.Name(FactRole.Speaker).Name}");
        await TimeAsync("/reaction frequent, topic", () => $"/reaction {questions.Frequent(FactRole.Speaker, 50).Name} 투자");
        await TimeAsync("/stock most frequent", () => $"/stock {security.Name}");
        await TimeAsync("/stock any security", () => $"/stock {questions.Name(FactRole.Security).Name}");
        await TimeAsync("/timeline frequent", () => $"/timeline {questions.Frequent(FactRole.Speaker, 20).Name}");
        await TimeAsync("/who frequent", () => $"/who {questions.Frequent(FactRole.Speaker, 20).Name}");
    }

    private async Task TimeAsync(string name, Func<string> command)
    {
        var wall = new Percentiles();
        var processor = new Percentiles();
        for (var i = 0; i < Asked; i++)
        {
            var text = command();
            var clock = new ProcessorClock();
            var started = TimeProvider.System.GetTimestamp();
            await answers.AnswerAsync(text, Locale.Korean, CancellationToken.None);
            wall.Add(TimeProvider.System.GetElapsedTime(started));
            processor.Add(clock.Elapsed);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {wall.First,7:F1} {wall}  {processor}"));
    }

    private static TimeSpan SinceStart() => TimeProvider.System.GetUtcNow() - new DateTimeOffset(Process.GetCurrentProcess().StartTime);

    private static string Resident()
    {
        var line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)) : "";
        var bytes = line.Length > 0 ? 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd("kB"), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) : Environment.WorkingSet;
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB");
    }
}
