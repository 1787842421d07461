using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Composing;

/// <summary>Makes a reply of a bundle: words of ours around words as printed, each with its source.</summary>
public sealed class DigestComposer(IIndexStore store)
{
    /// <summary>Null when nothing of it is left in the corpus.</summary>
    /// <exception cref="Planning.BundleException">The bundle cannot be read.</exception>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    public async Task<Reply?> ComposeAsync(Bundle bundle, DeliveryKind kind, Locale locale, DateOnly today, CancellationToken cancellationToken)
    {
        await using var snapshot = await store.OpenAsync(cancellationToken);
        return new Reply
        {
            Locale = locale,
            Title = kind == DeliveryKind.Alert ? locale.Pick("새 소식", "News") : locale.Pick($"뉴스 요약 · {locale.LongDate(today)}", $"News digest · {locale.LongDate(today)}"),
            AsOf = AsOf.Of(snapshot.Summary),
        };
    }
}
