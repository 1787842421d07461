namespace Bot.Store.Sqlite.State;

/// <summary>Something that waits for its turn at the state file.</summary>
internal interface IStateWork
{
    /// <summary>Whether nobody waits for it any more; then its task has ended.</summary>
    bool IsCancelled();

    /// <summary>Does it; its task does not end yet.</summary>
    void Do(SqliteSession session);

    /// <summary>It failed by itself; what was done for others stands.</summary>
    void Refuse(Exception failure);

    /// <summary>What was done, or undone, is durable: its task ends with what came of it.</summary>
    void Complete();

    /// <summary>Nothing of the transaction was kept.</summary>
    void Fail(Exception problem);
}
