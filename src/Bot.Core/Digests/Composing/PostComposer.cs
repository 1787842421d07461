using Bot.Core.Administration.Announcing;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Composing;

/// <summary>
/// What the outbox sends. Rooms that get the same bundle in the same language on the same day share one reply, and with it everything that the platforms make
/// of it; for a minute, so that a corpus that was loaded meanwhile shows.
/// </summary>
public sealed class PostComposer(DigestComposer digests, IOptions<ReaderOptions> reader, TimeProvider clock) : IPostComposer
{
    private const int Most = 256;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly Lock guard = new();
    private readonly Dictionary<(string Bundle, DeliveryKind Kind, Locale Locale, DateOnly Today), (Lazy<Task<ComposedPost?>> Post, DateTimeOffset Until)> kept = [];

    public async Task<ComposedPost?> ComposeAsync(Delivery delivery, Bundle bundle, RoomSettings? room, CancellationToken cancellationToken)
    {
        var locale = room?.Locale ?? Locale.Of(reader.Value.Locale) ?? Locale.Korean;
        var today = Today(room);
        var key = (bundle.Id, delivery.Kind, locale, today);
        try
        {
            // Others wait for the same one: it is not called back when this one is.
            return await Find(key, () => MakeAsync(bundle, delivery.Kind, locale, today)).WaitAsync(cancellationToken);
        }
        catch when (!cancellationToken.IsCancellationRequested)
        {
            Forget(key);
            throw;
        }
    }

    private async Task<ComposedPost?> MakeAsync(Bundle bundle, DeliveryKind kind, Locale locale, DateOnly today)
        => kind == DeliveryKind.Announcement ? new ComposedPost(Announcement.Reply(bundle, locale), "/help")
            : await digests.ComposeAsync(bundle, kind, locale, today, CancellationToken.None) is { } reply ? new ComposedPost(reply, $"/digest {bundle.Id}")
            : null;

    private Task<ComposedPost?> Find((string, DeliveryKind, Locale, DateOnly) key, Func<Task<ComposedPost?>> make)
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            if (kept.TryGetValue(key, out var known) && known.Until > now)
            {
                return known.Post.Value;
            }

            if (kept.Count >= Most)
            {
                kept.Clear();
            }

            var post = new Lazy<Task<ComposedPost?>>(() => Task.Run(make));
            kept[key] = (post, now + Life);
            return post.Value;
        }
    }

    private void Forget((string, DeliveryKind, Locale, DateOnly) key)
    {
        lock (guard)
        {
            kept.Remove(key);
        }
    }

    private DateOnly Today(RoomSettings? room)
    {
        var zone = room?.TimeZone is { } own && TimeZoneInfo.TryFindSystemTimeZoneById(own, out var found) ? found : TimeZoneInfo.FindSystemTimeZoneById(reader.Value.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
    }
}
