using System.Collections.Concurrent;
using Bot.Core.Storage;

namespace Bot.Testing.Chat;

/// <summary>State that lasts as long as the test.</summary>
public sealed class MemoryChatState : IChatState
{
    private readonly ConcurrentDictionary<string, long> cursors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> notes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> actions = new(StringComparer.Ordinal);

    public int Actions => actions.Count;

    public Task<long?> CursorAsync(string name, CancellationToken cancellationToken) => Task.FromResult<long?>(cursors.TryGetValue(name, out var value) ? value : null);

    public Task SetCursorAsync(string name, long value, CancellationToken cancellationToken)
    {
        cursors[name] = value;
        return Task.CompletedTask;
    }

    public Task SetPlaceAsync(string cursor, long value, string note, string text, CancellationToken cancellationToken)
    {
        (cursors[cursor], notes[note]) = (value, text);
        return Task.CompletedTask;
    }

    public Task<string?> NoteAsync(string name, CancellationToken cancellationToken) => Task.FromResult(notes.GetValueOrDefault(name));

    public Task SetNoteAsync(string name, string value, CancellationToken cancellationToken)
    {
        notes[name] = value;
        return Task.CompletedTask;
    }

    public Task KeepActionAsync(string token, string action, CancellationToken cancellationToken)
    {
        actions[token] = action;
        return Task.CompletedTask;
    }

    public Task<string?> ActionAsync(string token, CancellationToken cancellationToken) => Task.FromResult(actions.GetValueOrDefault(token));
}
