using System.Text;

namespace Bot.Testing.Telegram.Markup;

/// <summary>The attributes of one start tag, and what the tag means.</summary>
internal sealed class HtmlTag(string html, int begin, string name)
{
    private string? spanClass;

    /// <summary>The address of a link, the language of code.</summary>
    public string? Argument { get; private set; }

    /// <summary>The entity's type; null for a tag that the server does not know.</summary>
    public string? Type => name switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "tg-spoiler" => "spoiler",
        "span" => spanClass == "tg-spoiler" ? "spoiler" : null,
        "a" => "text_link",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        _ => null,
    };

    /// <summary>Reads up to the end of the tag and says where the text goes on.</summary>
    public int ReadAttributes(int at)
    {
        while (true)
        {
            at = SkipBlanks(at);
            if (html[at] == '>')
            {
                return at + 1;
            }

            var from = at;
            while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '>'))
            {
                at++;
            }

            var attribute = html[from..at].ToLowerInvariant();
            at = SkipBlanks(at);
            if (attribute.Length == 0)
            {
                throw Error("Empty attribute name");
            }

            if (html[at] != '=')
            {
                if (attribute != "expandable")
                {
                    throw Error("Expected equal sign in declaration of an attribute");
                }

                continue;
            }

            (var value, at) = Value(SkipBlanks(at + 1));
            Keep(attribute, value);
        }
    }

    private void Keep(string attribute, string value)
    {
        switch (name, attribute)
        {
            case ("a", "href"):
            case ("code", "class"):
            case ("tg-emoji", "emoji-id"):
            case ("tg-time", "unix"):
                Argument = value;
                break;
            case ("span", "class"):
                spanClass = value;
                break;
        }
    }

    private (string Value, int Next) Value(int at)
    {
        var quote = html[at];
        if (quote is not ('"' or '\''))
        {
            var from = at;
            while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '.' or '-'))
            {
                at++;
            }

            return at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '>') ? (html[from..at].ToLowerInvariant(), at) : throw Error("Unexpected end of name token");
        }

        var value = new StringBuilder();
        at++;
        while (at < html.Length && html[at] != quote)
        {
            var reference = HtmlCharacters.Read(html, at);
            value.Append(reference?.Text ?? html[at].ToString());
            at = reference?.Next ?? at + 1;
        }

        return at < html.Length ? (value.ToString(), at + 1) : throw Error("Unclosed start tag");
    }

    private int SkipBlanks(int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        return at < html.Length ? at : throw Error("Unclosed start tag");
    }

    private MarkupException Error(string message) => new($"{message} in the tag \"{name}\" at byte offset {Encoding.UTF8.GetByteCount(html.AsSpan(0, begin))}");
}
