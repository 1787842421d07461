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
        """
        CREATE TABLE room (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          platform TEXT NOT NULL,
          chat TEXT NOT NULL,
          topic TEXT NOT NULL,                -- empty for none, so that the address is unique
          locale TEXT, zone TEXT,
          quiet_from INTEGER, quiet_to INTEGER, -- minutes of the day
          paused INTEGER NOT NULL DEFAULT 0,
          dead TEXT,
          had INTEGER NOT NULL DEFAULT 0,     -- sum of the marks of the bundles it has had, kept by the triggers below
          UNIQUE (platform, chat, topic));
        CREATE TABLE subscription (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          room INTEGER NOT NULL,
          interest TEXT NOT NULL,             -- JSON in one order, so that equal ones are equal text
          schedule TEXT NOT NULL,
          created INTEGER NOT NULL,           -- milliseconds since 1970, as all times here
          creator TEXT,
          UNIQUE (room, interest, schedule));
        CREATE TABLE reader (platform TEXT NOT NULL, user TEXT NOT NULL, locale TEXT, zone TEXT, PRIMARY KEY (platform, user)) WITHOUT ROWID;

        CREATE TABLE bundle (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mark INTEGER NOT NULL, content TEXT NOT NULL);
        CREATE TABLE delivery (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          room INTEGER NOT NULL,
          subscription INTEGER NOT NULL,      -- 0 for an announcement, so that the three are unique
          occurrence TEXT NOT NULL,
          platform TEXT NOT NULL,             -- of its room, for the index of what is due
          kind INTEGER NOT NULL,
          state INTEGER NOT NULL,             -- 0 pending, 1 sending, 2 sent: what its room has had or will have; 3 failed, 4 dropped, 5 filtered, 6 paused
          reason TEXT,
          bundle INTEGER,
          due INTEGER NOT NULL,
          not_before INTEGER NOT NULL,
          attempts INTEGER NOT NULL,
          sending INTEGER,
          perhaps INTEGER,                    -- when an attempt was handed over whose fate nobody knows
          message TEXT,
          settled INTEGER,
          UNIQUE (room, subscription, occurrence));
        CREATE INDEX delivery_due ON delivery (platform, not_before, due) WHERE state = 0;
        CREATE INDEX delivery_sending ON delivery (platform) WHERE state = 1;
        CREATE INDEX delivery_room ON delivery (room, due);
        CREATE INDEX delivery_open ON delivery (room, due) WHERE state < 2;
        CREATE INDEX delivery_bundle ON delivery (bundle) WHERE bundle IS NOT NULL;
        CREATE INDEX delivery_end ON delivery (coalesce(settled, due)) WHERE state > 1;
        CREATE INDEX delivery_trouble ON delivery (coalesce(settled, due)) WHERE state IN (3, 4);
        CREATE TABLE tally (state INTEGER PRIMARY KEY, number INTEGER NOT NULL);
        INSERT INTO tally VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0);

        -- Marks are 62 bits wide: a sum of two never leaves SQLite's integers, and what is added can be taken away again.
        CREATE TRIGGER delivery_added AFTER INSERT ON delivery BEGIN
          UPDATE tally SET number = number + 1 WHERE state = new.state;
          UPDATE room SET had = (had + (SELECT mark FROM bundle WHERE number = new.bundle)) & 0x3FFFFFFFFFFFFFFF
            WHERE id = new.room AND new.state < 3 AND new.bundle IS NOT NULL;
        END;
        CREATE TRIGGER delivery_changed AFTER UPDATE OF state, room ON delivery BEGIN
          UPDATE tally SET number = number - 1 WHERE state = old.state;
          UPDATE tally SET number = number + 1 WHERE state = new.state;
          UPDATE room SET had = (had - (SELECT mark FROM bundle WHERE number = old.bundle)) & 0x3FFFFFFFFFFFFFFF
            WHERE id = old.room AND old.state < 3 AND old.bundle IS NOT NULL AND (new.state >= 3 OR new.room <> old.room);
          UPDATE room SET had = (had + (SELECT mark FROM bundle WHERE number = new.bundle)) & 0x3FFFFFFFFFFFFFFF
            WHERE id = new.room AND new.state < 3 AND new.bundle IS NOT NULL AND (old.state >= 3 OR new.room <> old.room);
        END;
        CREATE TRIGGER delivery_removed AFTER DELETE ON delivery BEGIN
          UPDATE tally SET number = number - 1 WHERE state = old.state;
          UPDATE room SET had = (had - (SELECT mark FROM bundle WHERE number = old.bundle)) & 0x3FFFFFFFFFFFFFFF
            WHERE id = old.room AND old.state < 3 AND old.bundle IS NOT NULL;
        END;

        CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, platform TEXT NOT NULL, user TEXT NOT NULL, action TEXT NOT NULL, outcome TEXT NOT NULL);
        CREATE TABLE feed (
          url TEXT PRIMARY KEY,
          outlet TEXT,
          configured INTEGER NOT NULL, removed INTEGER NOT NULL,
          etag TEXT, modified TEXT,
          polled INTEGER, next INTEGER,
          failures INTEGER NOT NULL, problem TEXT,
          stored INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE seen (item TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        """,
        """
        ALTER TABLE delivery ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0; -- attempts that were handed over and not answered
        UPDATE delivery SET unanswered = 1 WHERE perhaps IS NOT NULL;
        DROP INDEX delivery_trouble;
        CREATE INDEX delivery_trouble ON delivery (coalesce(settled, due)) WHERE state IN (3, 4) OR (state = 2 AND message IS NULL AND perhaps IS NOT NULL);
        """,
    ];

    public static int Version => Steps.Count;
}
