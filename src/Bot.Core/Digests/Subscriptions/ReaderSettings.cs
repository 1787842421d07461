using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>Settings of readers and rooms, remembered: an answer costs no look at the disk. Whoever changes settings does it here.</summary>
public sealed partial class ReaderSettings(ISubscriptionStore store, TimeProvider clock, ILogger<ReaderSettings> logger) : IReaderPreferences
{
    /// <summary>Rooms also move, and other processes write: what is remembered is looked at again after a while.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(10);

    private const int Most = 4096;
    private readonly Lock guard = new();
    private readonly Dictionary<string, (Locale? Locale, string? Zone, DateTimeOffset Until)> kept = new(StringComparer.Ordinal);

    public async ValueTask<Asker> ApplyAsync(Asker asker, CancellationToken cancellationToken)
    {
        // Where nobody can be told from others, nothing is kept of anybody.
        if (asker.MayManage is null)
        {
            return asker;
        }

        try
        {
            var own = await OwnAsync(asker, cancellationToken);
            var room = own is { Locale: not null, Zone: not null } ? own : await RoomAsync(asker.Room, cancellationToken);
            var zone = own.Zone ?? room.Zone;
            return asker with
            {
                Locale = asker.KeepsLocale ? asker.Locale : own.Locale ?? room.Locale ?? asker.Locale,
                Zone = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : null,
            };
        }
        catch (StoreException problem)
        {
            // An answer in the wrong language is better than none.
            Log.NotRead(logger, problem.Message);
            return asker;
        }
    }

    public Task<RoomSettings?> OfAsync(Room room, CancellationToken cancellationToken) => store.RoomAsync(room, cancellationToken);

    public Task<UserSettings?> OfAsync(Asker asker, CancellationToken cancellationToken) => store.UserAsync(asker.Platform, asker.User, cancellationToken);

    public async Task SaveAsync(RoomSettings settings, CancellationToken cancellationToken)
    {
        await store.SaveRoomAsync(settings, cancellationToken);
        Forget(Key(settings.Room));
    }

    public async Task SaveAsync(UserSettings settings, CancellationToken cancellationToken)
    {
        await store.SaveUserAsync(settings, cancellationToken);
        Forget(Key(settings.Platform, settings.User));
    }

    public async Task ForgetAsync(Room room, CancellationToken cancellationToken)
    {
        await store.ForgetRoomAsync(room, cancellationToken);
        Forget(Key(room));
    }

    public async Task ForgetUserAsync(string platform, string user, CancellationToken cancellationToken)
    {
        await store.ForgetUserAsync(platform, user, cancellationToken);
        Forget(Key(platform, user));
    }

    private static string Key(Room room) => $"room {room.Platform} {room.Chat} {room.Topic}";

    private static string Key(string platform, string user) => $"user {platform} {user}";

    private ValueTask<(Locale? Locale, string? Zone)> OwnAsync(Asker asker, CancellationToken cancellationToken)
        => KnownAsync(
            Key(asker.Platform, asker.User),
            async () => await store.UserAsync(asker.Platform, asker.User, cancellationToken) is { } settings ? (settings.Locale, settings.TimeZone) : (null, null));

    private ValueTask<(Locale? Locale, string? Zone)> RoomAsync(Room room, CancellationToken cancellationToken)
        => KnownAsync(Key(room), async () => await store.RoomAsync(room, cancellationToken) is { } settings ? (settings.Locale, settings.TimeZone) : (null, null));

    private async ValueTask<(Locale? Locale, string? Zone)> KnownAsync(string key, Func<Task<(Locale? Locale, string? Zone)>> read)
    {
        var now = clock.GetUtcNow();
        lock (guard)
        {
            if (kept.TryGetValue(key, out var known) && known.Until > now)
            {
                return (known.Locale, known.Zone);
            }
        }

        var (locale, zone) = await read();
        lock (guard)
        {
            if (kept.Count >= Most)
            {
                kept.Clear();
            }

            kept[key] = (locale, zone, now + Trusted);
        }

        return (locale, zone);
    }

    private void Forget(string key)
    {
        lock (guard)
        {
            kept.Remove(key);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The settings of a reader could not be read: {Why}")]
        public static partial void NotRead(ILogger logger, string why);
    }
}
