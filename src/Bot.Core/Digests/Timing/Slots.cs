using Bot.Core.Commands;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Timing;

/// <summary>The named slots of the configuration, and what schedules come to.</summary>
public sealed class Slots(IOptions<DigestOptions> options, IOptions<ReaderOptions> reader)
{
    private readonly TimeZoneInfo usual = TimeZoneInfo.FindSystemTimeZoneById(reader.Value.TimeZone);

    /// <summary>In the order of the configuration; the first is what is meant when nobody says when.</summary>
    public IReadOnlyList<Slot> All { get; } = [.. options.Value.SlotEntries.Select(entry => Slot.Parse(entry, out _)).OfType<Slot>()];

    /// <summary>By its name in either language, whatever the blanks and the case; null when there is none.</summary>
    public Slot? Find(string name) => All.FirstOrDefault(slot => Fold(slot.Name.Korean) == Fold(name) || Fold(slot.Name.English) == Fold(name));

    /// <summary>The time zone of a room that said so, or else the configuration's; also where the zone it named is none of this machine's.</summary>
    public TimeZoneInfo ZoneOf(string? zone) => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : usual;

    /// <param name="schedule">Of a subscription.</param>
    /// <param name="zone">Of its room: <see cref="Subscriptions.RoomSettings.TimeZone"/>.</param>
    /// <returns>Null for alerts, and for a slot that the configuration has no more.</returns>
    public DailyTime? TimeOf(Schedule schedule, string? zone)
        => schedule switch
        {
            { IsAlert: true } => null,
            { Slot: { } name } => Find(name) is { } slot ? new DailyTime(slot.Time, schedule.Days, slot.Zone) : null,
            { At: { } time } => new DailyTime(time, schedule.Days, ZoneOf(zone)),
            _ => null,
        };

    private static string Fold(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
