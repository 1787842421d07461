namespace Bot.Store.Sqlite;

/// <summary>The configuration section <c>Store</c>.</summary>
public sealed class SqliteStoreOptions
{
    public const string Section = "Store";
    public const int MostReadCacheMegabytes = 1024;
    public const int MostLoadCacheMegabytes = 4096;

    /// <summary>The index file. It can be deleted at any time; the next load makes it again.</summary>
    public string Path { get; set; } = "data/index.db";

    /// <summary>The state file: what cannot be made again. Keep it, and keep copies.</summary>
    public string StatePath { get; set; } = "data/state.db";

    /// <summary>Memory for pages of the index, in megabytes from 1, for each of the few connections that read at the same time.</summary>
    public int ReadCacheMegabytes { get; set; } = 8;

    /// <summary>Memory for pages of the index while it is loaded, in megabytes from 1.</summary>
    public int LoadCacheMegabytes { get; set; } = 64;
}
