using System.Text;
using YamlDotNet.Core;

namespace Bot.Core.Lexicon.Files;

/// <summary>Reads a YAML file of bounded size and turns everything that can be wrong with it into problems.</summary>
internal static class LexiconYaml
{
    private const int MaximumBytes = 5 * 1024 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's value, or null when it is empty or a problem was added.</summary>
    public static YamlValue? Read(string path, List<LexiconProblem> problems)
    {
        try
        {
            return new YamlValueReader(path, new StringReader(ReadText(path))).Read();
        }
        catch (YamlException ex)
        {
            problems.Add(new LexiconProblem(path, (int)ex.Start.Line, $"this is not valid YAML: {Sentence(ex.Message)}"));
        }
        catch (LexiconException ex)
        {
            problems.AddRange(ex.Problems);
        }

        return null;
    }

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

    private static string Sentence(string message) => message.TrimEnd('.') + ".";
}
