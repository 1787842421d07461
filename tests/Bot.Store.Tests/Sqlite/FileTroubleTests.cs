using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.Writing;
using Bot.Testing;
using Bot.Testing.News;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Store.Tests.Sqlite;

public sealed class FileTroubleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string IndexPath => Path.Combine(folder.Path, "index.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("이것은 색인이 아니라 누군가의 글이다. 그래도 잃어버리면 안 된다.")]
    [InlineData("SQLite format 3\0 and then nothing that fits")]
    public async Task A_file_that_is_no_database_is_put_aside_and_kept(string content)
    {
        await File.WriteAllTextAsync(IndexPath, content, Cancel);

        await LoadAsync(50);

        Assert.Equal(50, await CountAsync());
        Assert.Equal(content, await File.ReadAllTextAsync(IndexPath + ".set-aside-1", Cancel));
    }

    [Fact]
    public async Task The_database_of_another_program_is_put_aside_and_kept()
    {
        SqliteCheck.Execute(IndexPath, "CREATE TABLE precious (word TEXT); INSERT INTO precious VALUES ('소중한 것')");

        await LoadAsync(3);

        Assert.Equal(3, await CountAsync());
        Assert.Equal(["소중한 것"], SqliteCheck.Column(IndexPath + ".set-aside-1", "SELECT word FROM precious"));
    }

    [Fact]
    public async Task An_index_with_another_layout_is_put_aside()
    {
        await LoadAsync(3);
        SqliteCheck.Execute(IndexPath, "PRAGMA user_version = 999");

        Assert.Equal(0, await CountAsync());
        Assert.True(File.Exists(IndexPath + ".set-aside-1"));
        await LoadAsync(4);
        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task An_empty_file_becomes_an_index()
    {
        await File.WriteAllBytesAsync(IndexPath, [], Cancel);

        await LoadAsync(3);

        Assert.Equal(3, await CountAsync());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.02)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public async Task A_damaged_index_says_so_and_the_next_load_makes_a_new_one(double from)
    {
        await LoadAsync(200);
        var bytes = await File.ReadAllBytesAsync(IndexPath, Cancel);
        bytes.AsSpan((int)(bytes.Length * from)).Fill(0xA5);
        await File.WriteAllBytesAsync(IndexPath, bytes, Cancel);

        await using var store = SqliteStores.At(IndexPath);
        var problem = await Record.ExceptionAsync(() => AskEverythingAsync(store));
        Assert.True(problem is null or StoreException, $"{problem}");
        await LoadUntilItWorksAsync(store);

        await using var snapshot = await store.OpenAsync(Cancel);
        Assert.Equal(7, snapshot.Summary.Articles);
        await AskEverythingAsync(store);
        Assert.Equal(["ok"], SqliteCheck.Integrity(IndexPath));
    }

    [Fact]
    public async Task A_folder_at_the_path_is_refused_with_a_sentence()
    {
        Directory.CreateDirectory(IndexPath);
        await using var store = SqliteStores.At(IndexPath);

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(Cancel));

        Assert.Contains("Store:Path", problem.Message, StringComparison.Ordinal);
        Assert.Contains(IndexPath, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_deleted_while_the_bot_runs_is_made_again_by_the_next_load()
    {
        await using var store = SqliteStores.At(IndexPath);
        await LoadAsync(store, 3);
        await using (await store.OpenAsync(Cancel))
        {
            foreach (var file in Directory.EnumerateFiles(folder.Path))
            {
                File.Delete(file);
            }
        }

        await LoadAsync(store, 5);

        await using var snapshot = await store.OpenAsync(Cancel);
        Assert.Equal(5, snapshot.Summary.Articles);
    }

    [Fact]
    public async Task On_a_full_disk_the_load_is_given_up_with_a_sentence_and_the_old_index_answers()
    {
        await LoadAsync(3);
        var session = new IndexFile(new SqliteStoreOptions { Path = IndexPath }, NullLogger.Instance).OpenWriter();
        session.Execute("PRAGMA max_page_count = 80");
        session.Execute("BEGIN IMMEDIATE");
        var tokenizer = SearchTokenizer.From(WordLists.Load(RepositoryFiles.Words));

        await using (var reload = new SqliteReload(session, tokenizer, "other rules", () => { }, _ => { }))
        {
            var problem = await Assert.ThrowsAsync<StoreException>(() => SaveAsync(reload, 2_000));
            Assert.StartsWith("The disk is full", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(3, await CountAsync());
        await LoadAsync(100);
        Assert.Equal(100, await CountAsync());
        Assert.Equal(["ok"], SqliteCheck.Integrity(IndexPath));
    }

    [Fact]
    public async Task After_a_load_the_file_is_whole_and_its_log_is_empty()
    {
        await LoadAsync(100);
        await LoadAsync(50);

        Assert.Equal(["ok"], SqliteCheck.Integrity(IndexPath));
        Assert.False(File.Exists(IndexPath + "-wal") && new FileInfo(IndexPath + "-wal").Length > 0);
    }

    private static async Task AskEverythingAsync(SqliteIndexStore store)
    {
        await using var snapshot = await store.OpenAsync(Cancel);
        await snapshot.ReactionsAsync(new FactQuery(), Cancel);
        await snapshot.ReactionsAsync(new FactQuery { Keys = ["satya-nadella"] }, Cancel);
        await snapshot.NamesAsync(Cancel);
        await snapshot.OutletsAsync(Cancel);
        await snapshot.SearchAsync(new SearchQuery { Text = "효율 7" }, Cancel);
    }

    /// <summary>Damage may show only while the load writes; then that load says so, and the next one begins anew.</summary>
    private static async Task LoadUntilItWorksAsync(SqliteIndexStore store)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var reload = await store.BeginReloadAsync("other rules", Cancel);
                await SaveAsync(reload, 7);
                return;
            }
            catch (StoreException) when (attempt < 1)
            {
            }
        }
    }

    private async Task LoadAsync(int articles)
    {
        await using var store = SqliteStores.At(IndexPath);
        await LoadAsync(store, articles);
    }

    private static async Task LoadAsync(SqliteIndexStore store, int articles)
    {
        await using var reload = await store.BeginReloadAsync($"{articles}", Cancel);
        await SaveAsync(reload, articles);
    }

    private static async Task SaveAsync(IIndexReload reload, int articles)
    {
        var news = new NewsBuilder(TestLexicon.Gazetteer);
        for (var i = 0; i < articles; i++)
        {
            news.Article("표본일보", "2025-01-28", $"제목 {i}", $"나델라는 \"효율이 {i}배로 오른다\"고 했다. {string.Join(' ', Enumerable.Range(i, 40))}", a => a.Says("나델라", $"효율이 {i}배로 오른다"));
            await reload.SaveAsync(news.Articles[^1], Cancel);
        }

        await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
    }

    private async Task<int> CountAsync()
    {
        await using var store = SqliteStores.At(IndexPath);
        await using var snapshot = await store.OpenAsync(Cancel);
        return snapshot.Summary.Articles;
    }
}
