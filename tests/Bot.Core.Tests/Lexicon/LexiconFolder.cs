using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Lexicon;

/// <summary>A lexicon of its own for one test; files that are not written stay empty lists.</summary>
internal sealed class LexiconFolder : IDisposable
{
    private static readonly string[] Files = ["people", "organisations", "media", "securities", "products", "events"];
    private readonly TemporaryFolder folder = new();

    public LexiconFolder()
    {
        foreach (var file in Files)
        {
            With(file, "[]");
        }
    }

    public LexiconFolder With(string file, string yaml)
    {
        folder.Write(file + ".yaml", yaml);
        return this;
    }

    public string PathOf(string file) => Path.Combine(folder.Path, file + ".yaml");

    public Gazetteer Read() => GazetteerReader.Read(folder.Path);

    public IReadOnlyList<LexiconProblem> Problems() => Assert.Throws<LexiconException>(Read).Problems;

    public void Dispose() => folder.Dispose();
}
