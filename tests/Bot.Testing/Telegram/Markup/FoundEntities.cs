using System.Text.RegularExpressions;

namespace Bot.Testing.Telegram.Markup;

/// <summary>What the server finds in plain text by itself (tdlib/td, MessageEntity.cpp): commands, which have Latin names, and mentions, which notify somebody.</summary>
public static partial class FoundEntities
{
    public static ParsedText Find(string text)
        => new(text, [.. Entities("bot_command", CommandPattern(), text).Concat(Entities("mention", MentionPattern(), text)).OrderBy(entity => entity.Offset)]);

    /// <summary>The server looks for them everywhere but in code.</summary>
    public static IEnumerable<TextEntity> Mentions(ParsedText text)
        => Entities("mention", MentionPattern(), text.Text)
            .Where(mention => !text.Entities.Any(code => code.Type is "code" or "pre" && mention.Offset < code.Offset + code.Length && code.Offset < mention.Offset + mention.Length));

    private static IEnumerable<TextEntity> Entities(string type, Regex pattern, string text)
        => pattern.Matches(text).Select(match => new TextEntity(type, match.Index, match.Length));

    // "/stock@aftershock_bot nvidia"
    [GeneratedRegex(@"(?<![\p{L}\p{N}_/<>])/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CommandPattern();

    // "@everyone", but not "name@example.kr"
    [GeneratedRegex(@"(?<![\p{L}\p{N}_])@[a-zA-Z0-9_]{2,32}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MentionPattern();
}
