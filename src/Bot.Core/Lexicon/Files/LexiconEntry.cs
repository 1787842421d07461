namespace Bot.Core.Lexicon.Files;

/// <summary>One mapping of a lexicon file, with the lines its values stand in.</summary>
internal sealed class LexiconEntry(string path, YamlMap map)
{
    public string Path => path;

    public int Line => map.Line;

    public string Id => Text("id") ?? "";

    public IEnumerable<string> Keys => map.Fields.Keys;

    public YamlValue? Value(string key) => map.Fields.GetValueOrDefault(key);

    /// <summary>Null when absent, empty or null.</summary>
    public string? Text(string key) => Value(key) is YamlText { IsNull: false } value ? value.Text : null;

    public IReadOnlyList<string> List(string key)
        => Value(key) is YamlList list ? [.. list.Items.OfType<YamlText>().Where(item => !item.IsNull).Select(item => item.Text)] : [];

    /// <param name="key">Where the problem is; null for the entry as a whole.</param>
    /// <param name="sentence">What is wrong, and what to do.</param>
    public LexiconProblem Problem(string? key, string sentence) => new(path, (key is null ? null : Value(key)?.Line) ?? Line, sentence);
}
