using System.Diagnostics;
using Bot.Testing;
using Bot.Testing.Telegram;

namespace Bot.Chat.Tests.Telegram.Judges;

/// <summary>The bot of tests/judges/telegram in a process of its own.</summary>
internal sealed class GrammyProcess : IAsyncDisposable
{
    private readonly Process process;

    private GrammyProcess(Process process) => this.process = process;

    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "judges", "telegram");

    /// <summary>Why it cannot be started here; null when it can.</summary>
    public static string? MissingReason
        => !Directory.Exists(Path.Combine(Folder, "node_modules", "grammy")) ? "Its packages are not there: npm ci --prefix tests/judges/telegram."
            : !HasNode() ? "There is no node on the PATH."
            : null;

    public static async Task<GrammyProcess> StartAsync(TelegramEmulator telegram, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("judge.mjs");
        start.ArgumentList.Add(telegram.Url.AbsoluteUri.TrimEnd('/'));
        start.ArgumentList.Add(TelegramEmulator.Token);
        var judge = new GrammyProcess(Process.Start(start)!);
        var line = await judge.process.StandardOutput.ReadLineAsync(cancellationToken);
        return line?.StartsWith("ready ", StringComparison.Ordinal) == true
            ? judge
            : throw new InvalidOperationException($"The judge did not start: {await judge.process.StandardError.ReadToEndAsync(cancellationToken)}");
    }

    /// <summary>Asks it to end, and returns what it complained of.</summary>
    public async Task<string> StopAsync(CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return await process.StandardError.ReadToEndAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static bool HasNode()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
