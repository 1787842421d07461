using Bot.Store.Sqlite;

namespace Bot.Store.Tests.Sqlite;

public sealed class OpeningTests
{
    [Fact]
    public void Several_may_open_and_make_a_file_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("bot-open-");
        for (var round = 0; round < 20; round++)
        {
            var path = Path.Combine(folder.FullName, $"{round}.db");
            Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                using var session = new SqliteSession(path, busySeconds: 30);
                session.Execute("PRAGMA journal_mode = WAL");
                session.Execute("BEGIN IMMEDIATE");
                session.Script("CREATE TABLE IF NOT EXISTS one (id INTEGER PRIMARY KEY); INSERT INTO one DEFAULT VALUES");
                session.Execute("COMMIT");
            });
            using var read = new SqliteSession(path, busySeconds: 30);
            Assert.Equal(8, read.Number("SELECT count(*) FROM one"));
        }

        folder.Delete(recursive: true);
    }
}
