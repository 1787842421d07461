using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Bot.Core.Lexicon.Files;

/// <summary>Reads one YAML document that cannot grow beyond its file: no anchors, no aliases, bounded size and depth.</summary>
internal static class LexiconYaml
{
    private const int MaximumBytes = 5 * 1024 * 1024;
    private const int MaximumDepth = 8;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The document's root, or null when the file is empty or a problem was added.</summary>
    public static YamlNode? Read(string path, List<LexiconProblem> problems)
    {
        try
        {
            var text = ReadText(path);
            RefuseBombs(path, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException ex)
        {
            problems.Add(new LexiconProblem(path, Line(ex.Start), $"this is not valid YAML: {Sentence(ex.Message)}"));
        }
        catch (LexiconException ex)
        {
            problems.AddRange(ex.Problems);
        }

        return null;
    }

    public static int Line(Mark mark) => (int)mark.Line;

    private static string ReadText(string path)
    {
        try
        {
            var size = new FileInfo(path).Length;
            return size <= MaximumBytes
                ? File.ReadAllText(path, StrictUtf8)
                : throw new LexiconException(path, 1, $"the file has {size:N0} bytes; a lexicon file may have at most {MaximumBytes:N0}, so split or shorten it.");
        }
        catch (DecoderFallbackException)
        {
            throw new LexiconException(path, 1, "the file is not UTF-8; save it as UTF-8.");
        }
        catch (FileNotFoundException)
        {
            throw new LexiconException(path, 1, "the file is missing; create it (an empty list, [], will do).");
        }
        catch (Exception ex) when (ex is IOException or UnauthorizedAccessException)
        {
            throw new LexiconException(path, 1, $"the file cannot be read: {Sentence(ex.Message)}");
        }
    }

    private static void RefuseBombs(string path, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        var documents = 0;
        while (parser.MoveNext())
        {
            var line = Line(parser.Current!.Start);
            depth += parser.Current.NestingIncrease;
            documents += parser.Current is DocumentStart ? 1 : 0;
            var sentence = parser.Current switch
            {
                AnchorAlias => "YAML aliases (*name) are not allowed here; write the value out.",
                NodeEvent { Anchor.IsEmpty: false } => "YAML anchors (&name) are not allowed here; remove it.",
                // Stream and document count as two levels of the parser's own.
                _ when depth > MaximumDepth + 2 => $"values are nested more than {MaximumDepth} levels deep; flatten them.",
                _ when documents > 1 => "a second document starts here; a lexicon file holds one.",
                _ => null,
            };
            if (sentence is not null)
            {
                throw new LexiconException(path, line, sentence);
            }
        }
    }

    private static string Sentence(string message) => message.TrimEnd('.') + ".";
}
