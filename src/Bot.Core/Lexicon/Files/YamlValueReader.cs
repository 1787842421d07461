using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Core.Lexicon.Files;

/// <summary>
/// Builds values from the parser's events in one pass and refuses on the way what a lexicon file never needs and a bomb is made of:
/// anchors, aliases, deep nesting.
/// </summary>
internal sealed class YamlValueReader(string path, TextReader text)
{
    private const int MaximumDepth = 8;
    private readonly Parser parser = new(text);

    /// <summary>The value of the only document; null when there is none.</summary>
    public YamlValue? Read()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = ReadValue(depth: 1);
        parser.Consume<DocumentEnd>();
        return parser.Accept<DocumentStart>(out var second)
            ? throw Problem(second, "a second document starts here; a lexicon file holds one.")
            : root;
    }

    private YamlValue ReadValue(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            throw Problem(alias, "YAML aliases (*name) are not allowed here; write the value out.");
        }

        var start = parser.Consume<NodeEvent>();
        if (!start.Anchor.IsEmpty)
        {
            throw Problem(start, "YAML anchors (&name) are not allowed here; remove it.");
        }

        if (start is Scalar scalar)
        {
            return new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, LineOf(scalar));
        }

        return depth > MaximumDepth
            ? throw Problem(start, $"values are nested more than {MaximumDepth} levels deep; flatten them.")
            : start is SequenceStart ? ReadList(start, depth) : ReadMap(start, depth);
    }

    private YamlList ReadList(NodeEvent start, int depth)
    {
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new YamlList(items, LineOf(start));
    }

    private YamlMap ReadMap(NodeEvent start, int depth)
    {
        var fields = new OrderedDictionary<string, YamlValue>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            if (key is not YamlText { Text: var name })
            {
                throw new LexiconException(path, key.Line, "a key must be a single word.");
            }

            if (!fields.TryAdd(name, ReadValue(depth + 1)))
            {
                throw new LexiconException(path, key.Line, $"the key '{name}' stands twice; keep one.");
            }
        }

        return new YamlMap(fields, LineOf(start));
    }

    private LexiconException Problem(ParsingEvent place, string sentence) => new(path, LineOf(place), sentence);

    private static int LineOf(ParsingEvent place) => (int)place.Start.Line;
}
