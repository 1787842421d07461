using System.Diagnostics;
using System.Globalization;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Host.Serving;

/// <summary>A file beside the index that stands there while a bot is ready, with the id of its process: how <c>health</c> in another process knows.</summary>
internal sealed class ReadyFile(string path)
{
    public static ReadyFile Beside(IServiceProvider services)
    {
        var index = services.GetRequiredService<IOptions<SqliteStoreOptions>>().Value.Path;
        return new ReadyFile(Path.Combine(Path.GetDirectoryName(index)!, "ready"));
    }

    public void Set()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    }

    public void Clear()
    {
        // File.Delete does not mind a missing file, but a missing folder: before the first load there is none.
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>False too when the file is left over from a process that was killed.</summary>
    public bool IsReady()
        => File.Exists(path) && int.TryParse(File.ReadAllText(path), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && IsRunning(id);

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
