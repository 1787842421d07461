using System.Globalization;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>The file on the disk: opening it, making it, and putting aside what cannot be used.</summary>
internal sealed partial class IndexFile(SqliteStoreOptions options, ILogger logger)
{
    /// <summary>"Korean news, cited": marks the file as ours.</summary>
    private const int ApplicationId = 0x4B4E4331;

    /// <summary>Goes up with every change of Schema.sql.</summary>
    private const int SchemaVersion = 5;

    /// <summary>How long a statement tries again while another process writes.</summary>
    private const int BusySeconds = 5;

    public string Path { get; } = System.IO.Path.GetFullPath(options.Path);

    public SqliteSession OpenReader() => Open(options.ReadCacheMegabytes);

    public SqliteSession OpenWriter() => Open(options.LoadCacheMegabytes);

    /// <summary>Makes sure that a usable index stands at the path.</summary>
    /// <exception cref="StoreException">The place cannot be used at all.</exception>
    public void Ensure()
    {
        MakeFolder();
        try
        {
            EnsureSchema();
        }
        catch (SqliteException problem) when (IsDamage(problem))
        {
            SetAside($"it is damaged or no database ({problem.Message})");
            EnsureSchema();
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM)
        {
            throw new StoreException($"The index {Path} cannot be opened: {problem.Message.TrimEnd('.')}. Check Store:Path and the rights on that folder.", problem);
        }
    }

    /// <summary>True for a file whose content is broken, as opposed to a busy or full disk.</summary>
    public static bool IsDamage(SqliteException problem) => problem.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT;

    /// <summary>Renames the file, because it may be somebody else's; the log beside it belongs to it and would be replayed into the next one.</summary>
    public void SetAside(string why)
    {
        if (!File.Exists(Path))
        {
            return;
        }

        var aside = Enumerable.Range(1, int.MaxValue).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Path}.set-aside-{n}")).First(name => !File.Exists(name));
        File.Move(Path, aside);
        File.Delete(Path + "-wal");
        File.Delete(Path + "-shm");
        Log.SetAside(logger, Path, why, aside);
    }

    private void EnsureSchema()
    {
        using var session = OpenWriter();
        var application = session.Number("PRAGMA application_id");
        var tables = session.Number("SELECT count(*) FROM sqlite_master");
        if (application == ApplicationId && tables > 0 && session.Number("PRAGMA user_version") == SchemaVersion)
        {
            return;
        }

        session.Dispose();
        if (tables > 0)
        {
            SetAside(application == ApplicationId ? "another version of the program made it" : "it is a database of another program");
        }

        Create();
    }

    private void Create()
    {
        using var session = OpenWriter();
        session.Execute("PRAGMA journal_mode = WAL");
        session.Execute("BEGIN IMMEDIATE");
        if (session.Number("SELECT count(*) FROM sqlite_master") == 0)
        {
            session.Script(SchemaText());
            session.Execute($"PRAGMA application_id = {ApplicationId.ToString(CultureInfo.InvariantCulture)}");
            session.Execute($"PRAGMA user_version = {SchemaVersion.ToString(CultureInfo.InvariantCulture)}");
        }

        session.Execute("COMMIT");
    }

    private SqliteSession Open(int cacheMegabytes)
    {
        var session = new SqliteSession(Path, BusySeconds);
        try
        {
            // The index can be made again, so a commit need not wait for the disk; WAL stays whole all the same.
            session.Execute("PRAGMA synchronous = NORMAL");
            session.Execute("PRAGMA temp_store = MEMORY");
            session.Execute($"PRAGMA cache_size = {(-1024 * cacheMegabytes).ToString(CultureInfo.InvariantCulture)}");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder of the index {Path} cannot be made: {problem.Message.TrimEnd('.')}. Check Store:Path.", problem);
        }
    }

    private static string SchemaText()
    {
        using var stream = typeof(IndexFile).Assembly.GetManifestResourceStream("Schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The index {Path} cannot be used: {Why}. It was renamed to {Aside}, and the next load makes a new one.")]
        public static partial void SetAside(ILogger logger, string path, string why, string aside);
    }
}
