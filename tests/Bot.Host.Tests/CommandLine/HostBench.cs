using Bot.Host.CommandLine;
using Bot.Host.Composition;
using Bot.Testing;

namespace Bot.Host.Tests.CommandLine;

/// <summary>The program as somebody runs it in a folder of their own, with the console in strings.</summary>
internal sealed class HostBench : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public string Output => output.ToString();

    public string Error => error.ToString();

    public string Corpus => Path.Combine(folder.Path, "news");

    public HostBench Article(string file, string text)
    {
        folder.Write(Path.Combine("news", file), text);
        return this;
    }

    /// <summary>Settings beside the repository's lexicon, as <c>config/appsettings.json</c> of this folder.</summary>
    public HostBench Settings(string json)
    {
        folder.Write(Path.Combine("config", "appsettings.json"), json);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "config", "lexicon"), RepositoryFiles.Lexicon);
        return this;
    }

    public Task<int> RunAsync(params string[] arguments) => TypeAsync(typed: null, arguments);

    /// <param name="typed">Lines typed at a terminal; null when there is none.</param>
    /// <param name="arguments">The command line.</param>
    public Task<int> TypeAsync(string? typed, params string[] arguments)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        var console = new HostConsole { Out = output, Error = error, In = new StringReader(typed ?? ""), IsInteractive = typed is not null };
        return new CommandLineSurface(console, HostPaths.Find(folder.Path, RepositoryFiles.Root)).RunAsync(arguments);
    }

    public void Dispose() => folder.Dispose();
}
