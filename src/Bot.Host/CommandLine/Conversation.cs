using System.Globalization;
using Bot.Core.Chat;

namespace Bot.Host.CommandLine;

/// <summary>What short answers mean after the last reply: <c>n</c> turns the page, <c>2</c> takes the second choice.</summary>
internal sealed class Conversation(Locale locale)
{
    private Reply? last;

    public static bool IsFarewell(string typed)
        => typed.Trim().TrimStart('/').ToLowerInvariant() is "quit" or "exit" or "q" or "끝" or "종료";

    public void Heard(Reply reply) => last = reply;

    /// <summary>What to say to a short answer that the last reply has nothing for; null when it is a command.</summary>
    public string? Refusal(string typed)
        => typed.Trim().ToLowerInvariant() switch
        {
            "n" or "next" or "다음" when last?.Page?.Next is null => locale.Pick("다음 쪽이 없습니다.", "There is no next page."),
            "p" or "previous" or "이전" when last?.Page?.Previous is null => locale.Pick("이전 쪽이 없습니다.", "There is no previous page."),
            var word when IsNumber(word) && Choice(word) is null => locale.Pick("그 번호의 선택지가 없습니다.", "There is no choice of that number."),
            _ => null,
        };

    /// <summary>The command to carry out; null for an empty line.</summary>
    public string? CommandFor(string typed)
    {
        var word = typed.Trim();
        if (word.Length == 0)
        {
            return null;
        }

        return word.ToLowerInvariant() switch
        {
            "n" or "next" or "다음" => last?.Page?.Next ?? word,
            "p" or "previous" or "이전" => last?.Page?.Previous ?? word,
            _ => Choice(word) ?? word,
        };
    }

    private static bool IsNumber(string word) => word.Length is > 0 and < 4 && word.All(char.IsAsciiDigit);

    private string? Choice(string word)
        => int.TryParse(word, NumberStyles.None, locale.Culture, out var number) && last?.Choices is { } choices && number > 0 && number <= choices.Items.Count
            ? choices.Items[number - 1].CommandLine
            : null;
}
