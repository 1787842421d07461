namespace Bot.Store.Sqlite.State;

/// <summary>
/// How the state file came to be as it is. A migration that has been released is never changed: files of every earlier version are out there,
/// and each is brought here step by step.
/// </summary>
internal static class ChatStateMigrations
{
    /// <summary>The step at place n makes version n + 1.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE cursor (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE action (age INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL UNIQUE, action TEXT NOT NULL);
        """,
    ];

    public static int Version => Steps.Count;
}
