using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks;

/// <summary>The real store over a file of its own, removed at the end.</summary>
internal sealed class BenchmarkStore : IAsyncDisposable
{
    private readonly DirectoryInfo? temporary;

    private BenchmarkStore(string path, DirectoryInfo? temporary, string lexicon)
    {
        (Path, this.temporary) = (path, temporary);
        Words = WordLists.Load(System.IO.Path.Combine(lexicon, "words"));
        Store = new SqliteIndexStore(
            Options.Create(new SqliteStoreOptions { Path = path }), new ArticleSearch(SearchTokenizer.From(Words)), TimeProvider.System, NullLogger<SqliteIndexStore>.Instance);
    }

    public string Path { get; }

    public WordLists Words { get; }

    public SqliteIndexStore Store { get; }

    public long Size => new[] { Path, Path + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);

    public static BenchmarkStore Temporary()
    {
        var folder = Directory.CreateTempSubdirectory("bot-benchmark-");
        return new BenchmarkStore(System.IO.Path.Combine(folder.FullName, "index.db"), folder, RepositoryPaths.Lexicon);
    }

    public static BenchmarkStore At(string path) => new(path, null, RepositoryPaths.Lexicon);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        temporary?.Delete(recursive: true);
    }
}
