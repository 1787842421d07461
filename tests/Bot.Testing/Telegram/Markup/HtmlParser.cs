using System.Text;

namespace Bot.Testing.Telegram.Markup;

/// <summary>
/// The server's HTML (tdlib/td, MessageEntity.cpp, parse_html). Where the server silently drops styles, inside code or in a nested quotation,
/// this one refuses, because whoever wrote that meant something else.
/// </summary>
public sealed class HtmlParser
{
    private readonly string html;
    private readonly StringBuilder text = new();
    private readonly List<TextEntity> entities = [];
    private readonly Stack<OpenTag> open = new();
    private int at;

    private HtmlParser(string html) => this.html = html;

    /// <summary>The text with its entities; throws <see cref="MarkupException"/> with the server's words.</summary>
    public static ParsedText Parse(string html) => new HtmlParser(html).Parse();

    private ParsedText Parse()
    {
        while (at < html.Length)
        {
            if (HtmlCharacters.Read(html, at) is { } reference)
            {
                text.Append(reference.Text);
                at = reference.Next;
            }
            else if (html[at] != '<')
            {
                var plain = html.AsSpan(at + 1).IndexOfAny('<', '&') is var length and >= 0 ? length + 1 : html.Length - at;
                text.Append(html.AsSpan(at, plain));
                at += plain;
            }
            else if (at + 1 < html.Length && html[at + 1] == '/')
            {
                End();
            }
            else
            {
                Start();
            }
        }

        if (open.TryPeek(out var left))
        {
            throw new MarkupException($"Can't find end tag corresponding to start tag \"{left.Name}\"");
        }

        return Trim();
    }

    private void Start()
    {
        var begin = at++;
        var name = Until(c => char.IsWhiteSpace(c) || c == '>').ToLowerInvariant();
        if (at >= html.Length)
        {
            throw Error("Unclosed start tag", begin);
        }

        var tag = new HtmlTag(html, begin, name);
        at = tag.ReadAttributes(at);
        if (tag.Type is not { } type)
        {
            throw name == "span" ? Error("Tag \"span\" must have class \"tg-spoiler\"", begin) : Error($"Unsupported start tag \"{name}\"", begin);
        }

        var inner = open.Select(outer => outer.Type).ToList();
        var insideCode = inner.Any(outer => outer is "code" or "pre") && !(type == "code" && inner is ["pre"]);
        if (insideCode || (type == "blockquote" && inner.Contains("blockquote")))
        {
            throw Error($"Tag \"{name}\" loses its meaning inside \"{open.Peek().Name}\"", begin);
        }

        open.Push(new OpenTag(name, type, text.Length, tag.Argument));
    }

    private void End()
    {
        var begin = at;
        at += 2;
        var name = Until(c => char.IsWhiteSpace(c) || c == '>').ToLowerInvariant();
        Until(c => !char.IsWhiteSpace(c));
        if (!open.TryPop(out var tag))
        {
            throw Error("Unexpected end tag", begin);
        }

        if (at >= html.Length || html[at] != '>')
        {
            throw Error("Unclosed end tag", begin);
        }

        if (name.Length > 0 && name != tag.Name)
        {
            throw Error($"Unmatched end tag, expected \"</{tag.Name}>\", found \"</{name}>\"", begin);
        }

        at++;
        if (text.Length > tag.Start)
        {
            entities.Add(new TextEntity(tag.Type, tag.Start, text.Length - tag.Start, tag.Argument));
        }
    }

    private string Until(Func<char, bool> stop)
    {
        var from = at;
        while (at < html.Length && !stop(html[at]))
        {
            at++;
        }

        return html[from..at];
    }

    // The server trims what readers would not see, and moves the entities along.
    private ParsedText Trim()
    {
        var whole = text.ToString();
        var trimmed = whole.Trim();
        var shift = whole.Length - whole.TrimStart().Length;
        var kept = entities
            .Select(entity => (entity, start: Math.Max(0, entity.Offset - shift), end: Math.Min(trimmed.Length, entity.Offset + entity.Length - shift)))
            .Where(part => part.end > part.start)
            .Select(part => part.entity with { Offset = part.start, Length = part.end - part.start })
            .OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length);
        return new ParsedText(trimmed, [.. kept]);
    }

    private MarkupException Error(string message, int position)
        => new($"{message} at byte offset {Encoding.UTF8.GetByteCount(html.AsSpan(0, position))}");

    private sealed record OpenTag(string Name, string Type, int Start, string? Argument);
}
