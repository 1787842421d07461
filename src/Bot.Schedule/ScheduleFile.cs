using System.Data.Common;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace Bot.Schedule;

/// <summary>
/// The file of Quartz's job store. It is one of its own, apart from the state: what stands in it follows from the subscriptions, so it may be thrown away when
/// it is damaged, which the state never may.
/// </summary>
internal sealed class ScheduleFile(IOptions<ScheduleOptions> options)
{
    private string Location => Path.GetFullPath(options.Value.Path);

    /// <summary>Connections to it.</summary>
    public DbDataSource Open() => SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder { DataSource = Location, DefaultTimeout = 30 }.ToString());

    /// <summary>Makes sure that it can be used.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
            if (IsDamaged())
            {
                File.Delete(Location);
                File.Delete(Location + "-wal");
                File.Delete(Location + "-shm");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StoreException($"The file of the schedule {Location} cannot be used: {problem.Message}. Check Schedule:Path, the rights on that folder and the room on the disk.", problem);
        }
    }

    private bool IsDamaged()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Location, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; SELECT count(*) FROM sqlite_master";
            command.ExecuteNonQuery();
            return false;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT)
        {
            return true;
        }
    }
}
