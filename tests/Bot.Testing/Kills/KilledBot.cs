using System.Diagnostics;
using System.Globalization;

namespace Bot.Testing.Kills;

/// <summary>The host program in a process of its own, as somebody would run it.</summary>
internal sealed class KilledBot : IDisposable
{
    private readonly Process process;

    private KilledBot(Process process) => this.process = process;

    public bool HasEnded => process.HasExited;

    /// <param name="program">Bot.Host.dll.</param>
    /// <param name="folder">Where it works.</param>
    /// <param name="settings">By <c>Section__Key</c>.</param>
    public static KilledBot Start(string program, string folder, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", program]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var started = Process.Start(start)!;
        started.StandardInput.Close();

        // Nobody reads its log; a full pipe would stop it.
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        return new KilledBot(started);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, and its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using (var term = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await term.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose() => process.Dispose();
}
