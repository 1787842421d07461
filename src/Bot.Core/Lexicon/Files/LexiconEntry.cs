using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Core.Lexicon.Files;

/// <summary>One mapping of a lexicon file, with the lines its values stand in.</summary>
internal sealed class LexiconEntry(string path, YamlMappingNode node)
{
    public string Path => path;

    public int Line => LexiconYaml.Line(node.Start);

    public string Id => Text("id") ?? "";

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => key.ToString());

    public int LineOf(string key) => Value(key) is { } value ? LexiconYaml.Line(value.Start) : Line;

    public YamlNode? Value(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>Null when absent, empty or null.</summary>
    public string? Text(string key) => Value(key) is YamlScalarNode scalar && !IsNull(scalar) ? scalar.Value : null;

    public IReadOnlyList<string> List(string key)
        => Value(key) is YamlSequenceNode sequence
            ? [.. sequence.OfType<YamlScalarNode>().Where(item => !IsNull(item)).Select(item => item.Value!)]
            : [];

    public LexiconProblem Problem(string? key, string sentence) => new(path, key is null ? Line : LineOf(key), sentence);

    public static bool IsNull(YamlScalarNode scalar)
        => string.IsNullOrWhiteSpace(scalar.Value) || (scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~");
}
