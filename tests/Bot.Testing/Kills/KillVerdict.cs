using System.Text.Json;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;

namespace Bot.Testing.Kills;

/// <summary>What digests and alerts brought: what the outbox says beside what stands in the rooms.</summary>
internal sealed class KillVerdict(KillNews news, IOutbox outbox)
{
    private readonly Dictionary<string, IReadOnlyList<string>> marks = new(StringComparer.Ordinal);
    private readonly List<string> wrongs = [];

    /// <summary>Whether every article is in something that was planned for every room and nothing is left to send; and whether that at least.</summary>
    public async Task<(bool IsSettled, bool IsIdle)> LookAsync(CancellationToken cancellationToken)
    {
        var (isIdle, isPlanned) = (true, true);
        foreach (var room in news.Rooms)
        {
            var rows = await RowsAsync(room, cancellationToken);
            isIdle &= !rows.Any(row => row.Row.State is DeliveryState.Pending or DeliveryState.Sending);
            isPlanned &= rows.SelectMany(row => row.Marks).Distinct(StringComparer.Ordinal).Count() == news.Marks.Count;
        }

        return (isIdle && isPlanned, isIdle);
    }

    /// <param name="report">With everything that is known besides.</param>
    /// <param name="arrived">The messages of each room, the oldest first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<KillReport> CloseAsync(KillReport report, IReadOnlyDictionary<Room, IReadOnlyList<string>> arrived, CancellationToken cancellationToken)
    {
        foreach (var room in news.Rooms)
        {
            var rows = await RowsAsync(room, cancellationToken);
            var sent = rows.Where(row => row.Row.State == DeliveryState.Sent).ToList();
            report = report with
            {
                Digests = report.Digests + sent.Count(row => row.Row.Kind == DeliveryKind.Digest),
                Alerts = report.Alerts + sent.Count(row => row.Row.Kind == DeliveryKind.Alert),
                EmptyDigests = report.EmptyDigests + rows.Count(row => row.Row.State == DeliveryState.Filtered),
                ItemsArrived = report.ItemsArrived + sent.SelectMany(row => row.Marks).Distinct(StringComparer.Ordinal).Count(),
                NewsGivenUp = report.NewsGivenUp + rows.Count(row => IsGivenUp(row.Row)),
            };
            Look(room, rows, arrived[room]);
        }

        return report with { ItemsDue = news.Rooms.Count * news.Marks.Count, Wrongs = [.. report.Wrongs, .. wrongs] };
    }

    private void Look(Room room, List<(Delivery Row, IReadOnlyList<string> Marks)> rows, IReadOnlyList<string> texts)
    {
        foreach (var mark in news.Marks)
        {
            var holding = rows.Where(row => row.Marks.Contains(mark, StringComparer.Ordinal)).Select(row => row.Row).ToList();
            if (holding is not [{ State: DeliveryState.Sent }])
            {
                wrongs.Add($"{mark} is in {holding.Count} messages for a room of {room.Platform}: {string.Join(", ", holding.Select(Told))}.");
            }

            // What is not on the first page of its message is found by asking for more.
            var seen = texts.Where(text => text.Contains(mark, StringComparison.Ordinal)).ToList();
            if (seen.Count > 1 && !KillLedger.IsAgainByTheRule(room, seen))
            {
                wrongs.Add($"{mark} stands in {seen.Count} messages of a room of {room.Platform}: {string.Join(", ", holding.Select(Told))}.");
            }
        }

        foreach (var (row, held) in rows.Where(row => row.Row.State == DeliveryState.Sent && !IsGivenUp(row.Row)))
        {
            if (!texts.Any(text => held.Any(mark => text.Contains(mark, StringComparison.Ordinal))))
            {
                wrongs.Add($"{Told(row)} counts as sent and is not there, in a room of {room.Platform}.");
            }
        }

        // Each start has an article of its own: a digest is empty only when something else of the room brought it.
        wrongs.AddRange(rows.Select(row => row.Row).Where(row => row.State is DeliveryState.Filtered && row.Reason?.StartsWith("Everything", StringComparison.Ordinal) != true)
            .Select(row => $"{Told(row)} of a room of {room.Platform}."));
    }

    private static bool IsGivenUp(Delivery row) => row is { IsUnconfirmed: true, Room.Platform: "telegram" };

    private static string Told(Delivery row) => $"{row.Kind} {row.Occurrence} ({row.State}{(row.PerhapsSentAt is null ? "" : ", perhaps sent before")}{(row.Reason is { } why ? ": " + why : "")})";

    private async Task<List<(Delivery Row, IReadOnlyList<string> Marks)>> RowsAsync(Room room, CancellationToken cancellationToken)
    {
        var rows = new List<(Delivery, IReadOnlyList<string>)>();
        foreach (var row in await outbox.OfRoomAsync(room, int.MaxValue, cancellationToken))
        {
            if (row.Kind != DeliveryKind.Announcement)
            {
                rows.Add((row, row.Bundle is { } bundle ? await MarksAsync(bundle, cancellationToken) : []));
            }
        }

        return rows;
    }

    private async Task<IReadOnlyList<string>> MarksAsync(string id, CancellationToken cancellationToken)
    {
        if (!marks.TryGetValue(id, out var known))
        {
            using var content = JsonDocument.Parse((await outbox.BundleAsync(id, cancellationToken))!.Content);
            var files = content.RootElement.GetProperty("articles").EnumerateArray().Select(article => Path.GetFileNameWithoutExtension(article.GetProperty("file").GetString()!)).ToList();
            marks[id] = known = [.. content.RootElement.GetProperty("stories").EnumerateArray().SelectMany(story => story.GetProperty("a").EnumerateArray().Select(place => files[place.GetInt32()]))];
        }

        return known;
    }
}
