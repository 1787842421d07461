using Bot.Store.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Host.Serving;

/// <summary>
/// The right to send what stands in a state file: a lock on a file beside it, which the system takes back from a process however it ends. Two processes that
/// both sent would each take the other's messages under way for those of a dead one.
/// </summary>
internal sealed class OutboxOwner(string path) : IDisposable
{
    private FileStream? file;

    public static OutboxOwner Beside(IServiceProvider services) => new(services.GetRequiredService<IOptions<SqliteStoreOptions>>().Value.StatePath + ".sender");

    /// <summary>False while another process has it.</summary>
    public bool TryTake()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file ??= new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose() => file?.Dispose();
}
