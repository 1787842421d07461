using System.Diagnostics;

namespace Bot.Benchmarks.Rooms;

/// <summary>A bot in a process of its own, so that its time is its own; it ends when its input does.</summary>
internal sealed class RoomClient(Process process) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Time of the processors so far.</summary>
    public TimeSpan Spent
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that it holds now.</summary>
    public long Resident
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static RoomClient Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, UseShellExecute = false };
        return new RoomClient(Process.Start(start)!);
    }

    public async ValueTask DisposeAsync()
    {
        using (process)
        {
            process.StandardInput.Close();
            try
            {
                await process.WaitForExitAsync().WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
