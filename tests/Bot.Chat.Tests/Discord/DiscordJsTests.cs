using System.Diagnostics;
using System.Text.Json.Nodes;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>An independent client judges the emulator: what discord.js can do with Discord it can do with ours.</summary>
public sealed class DiscordJsTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "judges", "discord");
    private static readonly Dictionary<string, object> Bye = new(StringComparer.Ordinal) { ["words"] = "bye" };
    private static readonly Dictionary<string, object> Later = new(StringComparer.Ordinal) { ["words"] = "later" };

    [Fact]
    public async Task Discord_js_logs_in_registers_answers_and_resumes()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "discord.js")), $"discord.js is not installed; run npm ci in {Path.GetRelativePath(RepositoryFiles.Root, Folder)}.");
        Assert.SkipWhen(Node() is null, "node is not on the PATH.");
        await using var emulator = await DiscordEmulator.StartAsync(new EmulatorSettings { Strict = false });
        using var judge = Start(emulator);
        var said = new Said(judge);

        await said.UntilAsync("registered");
        await emulator.Gateway.SendAsync(InteractionPayloads.Autocomplete("ping", "words", "o"));
        await said.UntilAsync("completed");
        var deferred = await emulator.Gateway.SendAsync(InteractionPayloads.Command("ping", Later));
        await said.UntilAsync("deferred");
        emulator.Gateway.CutAll();
        await said.UntilAsync("resumed");
        var asked = await emulator.Gateway.SendAsync(InteractionPayloads.Command("ping", Bye));
        await said.UntilAsync("gone");

        Assert.Equal("later", (string?)deferred.Message!["content"]);
        Assert.Single(deferred.FollowUps);
        Assert.Equal("pong bye", (string?)asked.Message!["content"]);
        Assert.Equal("핑", (string?)emulator.Commands[0]!["name_localizations"]!["ko"]);
        Assert.Equal(1, emulator.Gateway.Identifies);
        Assert.Empty(emulator.Violations);
    }

    private static string? Node()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);

    private static Process Start(DiscordEmulator emulator)
    {
        var start = new ProcessStartInfo(Node()!) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("judge.mjs");
        start.ArgumentList.Add(emulator.ApiRoot);
        start.ArgumentList.Add(emulator.Settings.Token);
        return Process.Start(start)!;
    }

    /// <summary>What the judge prints, line by line.</summary>
    private sealed class Said
    {
        private static readonly TimeSpan Failsafe = TimeSpan.FromSeconds(60);
        private readonly Lock gate = new();
        private readonly List<string> lines = [];
        private readonly Pulse changed = new();

        public Said(Process judge)
        {
            judge.OutputDataReceived += (_, line) => Add(line.Data);
            judge.ErrorDataReceived += (_, line) => Add(line.Data);
            judge.BeginOutputReadLine();
            judge.BeginErrorReadLine();
        }

        private string All
        {
            get
            {
                lock (gate)
                {
                    return string.Join('\n', lines);
                }
            }
        }

        public async Task UntilAsync(string what)
        {
            try
            {
                await changed.UntilAsync(() => Holds(what) || Holds("failed"), what, Failsafe);
            }
            catch (TimeoutException late)
            {
                Assert.Fail($"{late.Message} The judge said:\n{All}");
            }

            Assert.True(Holds(what), All);
        }

        private bool Holds(string what)
        {
            lock (gate)
            {
                return lines.Exists(line => line.StartsWith('{') && (string?)JsonNode.Parse(line)!["what"] == what);
            }
        }

        private void Add(string? line)
        {
            if (line is not null)
            {
                lock (gate)
                {
                    lines.Add(line);
                }

                changed.Send();
            }
        }
    }
}
