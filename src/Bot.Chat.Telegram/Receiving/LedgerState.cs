using System.Globalization;
using Bot.Core.Storage;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>How the ledger is kept over restarts: a cursor, and short notes beside it.</summary>
internal sealed class LedgerState(IChatState state, long bot)
{
    private string Name => string.Create(CultureInfo.InvariantCulture, $"telegram.{bot}.updates");

    public Task<long?> NextAsync(CancellationToken cancellationToken) => state.CursorAsync(Name, cancellationToken);

    /// <summary>Both in one step: a cursor that knows nothing of the updates ahead of it would have them answered again.</summary>
    public Task SetNextAsync(long next, IEnumerable<long> ahead, CancellationToken cancellationToken)
        => state.SetPlaceAsync(Name, next, Name + ".ahead", Text(ahead), cancellationToken);

    /// <summary>Ids of updates that were settled before older ones.</summary>
    public async Task<IReadOnlyList<long>> AheadAsync(CancellationToken cancellationToken)
        => [.. (await state.NoteAsync(Name + ".ahead", cancellationToken) ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .Where(id => id >= 0)];

    public Task SetAheadAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
        => state.SetNoteAsync(Name + ".ahead", Text(ids), cancellationToken);

    public async Task<DateTimeOffset?> LastHeardAsync(CancellationToken cancellationToken)
        => DateTimeOffset.TryParse(await state.NoteAsync(Name + ".heard", cancellationToken), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    public Task SetLastHeardAsync(DateTimeOffset at, CancellationToken cancellationToken)
        => state.SetNoteAsync(Name + ".heard", at.ToString("O", CultureInfo.InvariantCulture), cancellationToken);

    private static string Text(IEnumerable<long> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
