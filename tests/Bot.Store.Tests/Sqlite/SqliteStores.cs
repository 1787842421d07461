using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Store.Sqlite;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Store.Tests.Sqlite;

internal static class SqliteStores
{
    private static readonly ArticleSearch Search = new(SearchTokenizer.From(WordLists.Load(RepositoryFiles.Words)));

    public static SqliteIndexStore At(string path)
        => new(Options.Create(new SqliteStoreOptions { Path = path }), Search, TimeProvider.System, NullLogger<SqliteIndexStore>.Instance);
}
