using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bot.Core.Corpus.Formats.Markdown;

/// <summary>
/// The YAML between two lines <c>---</c> at the start of a Markdown file. Read as a stream of events and never expanded:
/// anchors and aliases, with which a few lines become gigabytes, are refused.
/// </summary>
internal sealed record FrontMatter(int BodyStart, IReadOnlyDictionary<ArticleField, string> Values, Fault? Fault)
{
    private const int Longest = 16 * 1024;
    private const int Deepest = 16;

    private static readonly Dictionary<ArticleField, string> Nothing = [];

    public static FrontMatter Read(string text)
    {
        if (!IsFence(FirstLine(text), "---"))
        {
            return new FrontMatter(0, Nothing, null);
        }

        var start = NextLine(text, 0);
        var (end, bodyStart) = Close(text, start);
        if (end < 0)
        {
            // A rule of dashes is good Markdown too; only what looks like a key makes it front matter.
            var isMeant = ArticleFields.Of(FirstLine(text.AsSpan(start)).ToString().Split(':')[0]) is not null;
            return new FrontMatter(0, Nothing, isMeant ? new Fault("has front matter without an end", "Close it with a line '---'; the file was read as plain text.") : null);
        }

        if (end - start > Longest)
        {
            return new FrontMatter(bodyStart, Nothing, Ignored("is longer than 16 KB"));
        }

        var (values, fault) = Parse(text[start..end]);
        return new FrontMatter(bodyStart, values, fault);
    }

    private static (IReadOnlyDictionary<ArticleField, string> Values, Fault? Fault) Parse(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            return (Events(parser), null);
        }
        catch (FrontMatterRefusedException refused)
        {
            return (Nothing, Ignored(refused.Message));
        }
        catch (YamlException exception)
        {
            return (Nothing, Ignored($"is not valid YAML (line {exception.Start.Line + 1}: {Printed.Reason(exception)})"));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // What the YAML library throws on a few malformed escapes and directives.
            return (Nothing, Ignored($"is not valid YAML ({Printed.Reason(exception)})"));
        }
    }

    private static Dictionary<ArticleField, string> Events(Parser parser)
    {
        var values = new Dictionary<ArticleField, string>();
        var depth = 0;
        string? key = null;
        ArticleField? nested = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case AnchorAlias:
                case NodeEvent { Anchor.IsEmpty: false }:
                    throw new FrontMatterRefusedException("uses anchors or aliases, which are refused because they can blow up");
                case MappingStart or SequenceStart:
                    nested = depth == 1 && key is not null ? ArticleFields.Of(key) : nested;
                    depth = depth < Deepest ? depth + 1 : throw new FrontMatterRefusedException($"is nested more than {Deepest} deep");
                    key = null;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = null;
                    break;
                case Scalar scalar when depth is 1 or 2 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth is 1 or 2:
                    Keep(values, depth, key!, nested, scalar.Value);
                    key = null;
                    break;
            }
        }

        return values;
    }

    /// <summary>Both <c>source: 이름</c> and <c>source: {name: 이름}</c>.</summary>
    private static void Keep(Dictionary<ArticleField, string> values, int depth, string key, ArticleField? nested, string value)
    {
        var field = depth == 1 ? ArticleFields.Of(key) : nested == ArticleField.Publisher && key is "name" or "title" ? nested : null;
        if (field is { } known && !string.IsNullOrWhiteSpace(value) && value is not ("null" or "~"))
        {
            values.TryAdd(known, value.Trim());
        }
    }

    private static Fault Ignored(string why) => new("has front matter that was ignored", $"It {why}; the article itself was read.");

    private static (int End, int BodyStart) Close(string text, int start)
    {
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            var line = FirstLine(text.AsSpan(at));
            if (IsFence(line, "---") || IsFence(line, "..."))
            {
                return (at, NextLine(text, at));
            }
        }

        return (-1, 0);
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static int NextLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return text.Length;
        }

        at += end;
        return at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
    }
}
