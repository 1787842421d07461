using System.Globalization;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite.State;

/// <summary>Opens the state file, brings it to this version, and refuses what it must not touch. Unlike the index it is never put aside.</summary>
internal sealed class ChatStateFile(string path)
{
    /// <summary>"Korean news, state": marks the file as ours.</summary>
    private const int ApplicationId = 0x4B4E5331;

    private const int BusySeconds = 5;

    /// <exception cref="StoreException">The file cannot be used; the message says why.</exception>
    public SqliteSession Open()
    {
        var session = Connect();
        try
        {
            session.Execute("PRAGMA journal_mode = WAL");

            // What is kept here exists nowhere else: a commit waits for the disk.
            session.Execute("PRAGMA synchronous = FULL");
            Migrate(session);
            return session;
        }
        catch (SqliteException problem)
        {
            session.Dispose();
            throw Problem(problem);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private SqliteSession Connect()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new SqliteSession(path, BusySeconds);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Problem(problem);
        }
    }

    private void Migrate(SqliteSession session)
    {
        session.Execute("BEGIN IMMEDIATE");
        var tables = session.Number("SELECT count(*) FROM sqlite_master");
        if (tables > 0 && session.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new StoreException($"The state file {path} is a database of another program. Let Store:StatePath name another file.");
        }

        var version = (int)(session.Number("PRAGMA user_version") ?? 0);
        if (version > ChatStateMigrations.Version)
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture,
                $"The state file {path} was written by a newer version of this program (version {version} of the file, and this program knows {ChatStateMigrations.Version}). Run the newer program, or let Store:StatePath name another file."));
        }

        foreach (var step in ChatStateMigrations.Steps.Skip(version))
        {
            session.Script(step);
        }

        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {ChatStateMigrations.Version}"));
        session.Execute("COMMIT");
    }

    public StoreException Problem(Exception problem) => new(problem is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB }
        ? $"The state file {path} is damaged ({problem.Message}). Restore it from a copy, or move it away to begin anew: subscriptions and places in the platforms' streams are lost then."
        : $"The state file {path} cannot be used: {problem.Message}. Check Store:StatePath, the rights on that folder and the room on the disk.", problem);
}
