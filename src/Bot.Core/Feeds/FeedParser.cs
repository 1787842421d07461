using Bot.Core.Corpus;
using Bot.Core.Feeds.Formats;

namespace Bot.Core.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0, Atom and JSON Feed as they come over the network.</summary>
public static class FeedParser
{
    /// <param name="bytes">What was sent.</param>
    /// <param name="charset">What the sender says that it is encoded in; null when it does not say.</param>
    /// <exception cref="FeedFormatException">It is no feed, or nothing of it can be read.</exception>
    public static FeedContent Parse(ReadOnlySpan<byte> bytes, string? charset)
    {
        var (text, fault) = ReceivedText.Of(bytes, charset);
        if (text is null)
        {
            throw new FeedFormatException($"What was sent {fault!.What}. {fault.Why}");
        }

        var content = text.AsSpan().TrimStart();
        return content.IsEmpty ? throw new FeedFormatException("Nothing was sent: the answer was empty.")
            : content[0] is '{' or '[' ? JsonFeed.Read(text)
            : content[0] == '<' ? XmlFeed.Read(text)
            : throw new FeedFormatException($"That is no feed: neither XML nor JSON; it begins with {Printed.Quote(content[..Math.Min(content.Length, 20)].ToString())}.");
    }
}
