using Bot.Testing.Telegram.Markup;
using Bot.Testing.Telegram.Server;

namespace Bot.Testing.Telegram.Methods;

/// <summary>What texts and captions may be. Lengths are code points after the entities are parsed.</summary>
internal static class ContentRules
{
    public static ParsedText Text(string? text, string? parseMode)
    {
        var parsed = Parse(text ?? "", parseMode);
        return parsed.Length switch
        {
            0 => throw ApiErrorException.Bad("message text is empty"),
            > 4096 => throw ApiErrorException.Bad("message is too long"),
            _ => parsed,
        };
    }

    public static ParsedText Caption(string? caption, string? parseMode)
    {
        var parsed = Parse(caption ?? "", parseMode);
        return parsed.Length <= 1024 ? parsed : throw ApiErrorException.Bad("message caption is too long");
    }

    private static ParsedText Parse(string text, string? parseMode)
    {
        try
        {
            return parseMode?.ToUpperInvariant() switch
            {
                null or "" => new ParsedText(text.Trim(), []),
                "HTML" => HtmlParser.Parse(text),
                _ => throw ApiErrorException.Bad("unsupported parse_mode"),
            };
        }
        catch (MarkupException wrong)
        {
            throw ApiErrorException.Bad($"can't parse entities: {wrong.Message}");
        }
    }
}
