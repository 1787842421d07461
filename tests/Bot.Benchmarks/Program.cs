using Bot.Benchmarks.Retrieval;

namespace Bot.Benchmarks;

public static class Program
{
    private const string Usage = """
        retrieval DIR     how well search answers the questions of DIR (corpus.jsonl, queries.jsonl, qrels.tsv)
        """;

    public static async Task<int> Main(string[] args)
    {
#pragma warning disable RS0030 // The console surface of the benchmarks: everything else writes to this writer.
        var output = Console.Out;
#pragma warning restore RS0030
        switch (args)
        {
            case ["retrieval", var folder]:
                await RetrievalBenchmark.RunAsync(folder, output);
                return 0;
            default:
                await output.WriteLineAsync(Usage);
                return 1;
        }
    }
}
