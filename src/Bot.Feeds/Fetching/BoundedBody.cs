namespace Bot.Feeds.Fetching;

/// <summary>Reads an answer up to a limit. What is counted was decompressed already, so that a bomb is no bigger than anything else.</summary>
internal static class BoundedBody
{
    private const int Chunk = 64 * 1024;

    /// <summary>Null when there is more than <paramref name="most"/> bytes.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int most, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > most)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (read.Length + count > most)
            {
                return null;
            }

            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }
}
