namespace Bot.Core.Corpus.Folders;

/// <summary>Reads a whole file, unless it is larger than allowed.</summary>
internal static class FileBytes
{
    private const int Megabyte = 1024 * 1024;

    public static async Task<(byte[]? Bytes, Fault? Fault)> ReadAsync(string location, int most, CancellationToken cancellationToken)
    {
        try
        {
            // Asked before opening: a pipe or a device has no length, and opening one could wait for ever.
            return new FileInfo(location).Length == 0
                ? (null, new Fault("is empty", "There is nothing in it; fill it or delete it."))
                : await ReadOpenAsync(location, most, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileFault.Of(exception, "file"));
        }
    }

    private static async Task<(byte[]? Bytes, Fault? Fault)> ReadOpenAsync(string location, int most, CancellationToken cancellationToken)
    {
        using var file = File.OpenHandle(location, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous | FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file);
        if (length > most)
        {
            return (null, new Fault("is too large", $"Files above {most / Megabyte} MB are not read; split it, or check that it is a text at all."));
        }

        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length && await RandomAccess.ReadAsync(file, bytes.AsMemory(read), read, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            read += count;
        }

        // Somebody may have cut it since its length was asked.
        return (read == bytes.Length ? bytes : bytes[..read], null);
    }
}
