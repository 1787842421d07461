using System.Text;

namespace Bot.Testing;

/// <summary>
/// Compares a text with the file that somebody has read and found good. To accept a change run the test with <c>UPDATE_GOLDEN=1</c>
/// and read the difference before committing it.
/// </summary>
public static class GoldenFile
{
    /// <param name="path">Relative to the repository.</param>
    /// <param name="actual">The text, with line feeds.</param>
    /// <returns>Null when they agree, else what to do.</returns>
    public static string? Difference(string path, string actual)
    {
        var file = Path.Combine(RepositoryFiles.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        return expected == actual ? null : $"{path} differs from what was rendered. Read it, and run with UPDATE_GOLDEN=1 to accept it:\n{actual}";
    }
}
