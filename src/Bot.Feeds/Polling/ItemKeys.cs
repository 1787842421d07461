using System.Security.Cryptography;
using System.Text;
using Bot.Core.Feeds;

namespace Bot.Feeds.Polling;

/// <summary>What an entry of a feed is remembered by: its id, its address, and its text once it is known.</summary>
internal static class ItemKeys
{
    /// <summary>Most ids are addresses or contain one; a bare number means something only within its own feed's host.</summary>
    public static string OfItem(FeedItem item, Uri feed, Uri? address)
        => item.Id is { } id ? Bounded(Uri.TryCreate(id, UriKind.Absolute, out _) ? $"id {id}" : $"id {feed.IdnHost} {id}")
            : address is not null ? OfAddress(address)
            : OfText($"{item.Title}\n{item.Text}");

    public static string OfAddress(Uri address) => Bounded($"url {address.AbsoluteUri}");

    /// <summary>The same whatever the blanks and line breaks are.</summary>
    public static string OfText(string text) => $"text {Hash(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}";

    private static string Bounded(string key) => key.Length <= 300 ? key : $"long {Hash(key)}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
