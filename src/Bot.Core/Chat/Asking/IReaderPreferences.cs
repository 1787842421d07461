namespace Bot.Core.Chat.Asking;

/// <summary>What readers and rooms have said about themselves.</summary>
public interface IReaderPreferences
{
    /// <summary>The asker with the language and the time zone that the user, or else the room, has chosen. Never fails: what cannot be read was not said.</summary>
    ValueTask<Asker> ApplyAsync(Asker asker, CancellationToken cancellationToken);
}
