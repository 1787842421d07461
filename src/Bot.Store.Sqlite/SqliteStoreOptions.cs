using System.ComponentModel.DataAnnotations;

namespace Bot.Store.Sqlite;

/// <summary>The configuration section <c>Store</c>.</summary>
public sealed class SqliteStoreOptions
{
    public const string Section = "Store";

    /// <summary>The index file. It can be deleted at any time; the next load makes it again.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Store:Path must name the index file, such as data/index.db.")]
    public string Path { get; set; } = "data/index.db";

    /// <summary>Memory for pages of the index, in megabytes, for each of the few connections that read at the same time.</summary>
    [Range(1, 1024, ErrorMessage = "Store:ReadCacheMegabytes must lie between 1 and 1024.")]
    public int ReadCacheMegabytes { get; set; } = 8;

    /// <summary>Memory for pages of the index while it is loaded, in megabytes.</summary>
    [Range(1, 4096, ErrorMessage = "Store:LoadCacheMegabytes must lie between 1 and 4096.")]
    public int LoadCacheMegabytes { get; set; } = 64;
}
