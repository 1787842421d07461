using System.Text.RegularExpressions;
using Bot.Core.Chat;

namespace Bot.Core.Digests.Planning;

/// <summary>Regular expressions that readers write: run in time linear in the text, whatever they are.</summary>
public static class InterestPattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What is wrong with a pattern, in a sentence for its writer; null when nothing is.</summary>
    public static string? Problem(string pattern, Locale locale)
    {
        try
        {
            _ = new Regex(pattern, Options);
            return null;
        }
        catch (NotSupportedException)
        {
            return locale.Pick("뒤돌아보기나 되부르기가 든 정규식은 쓸 수 없습니다.", "Lookaround and backreferences are not supported.");
        }
        catch (RegexParseException problem)
        {
            return locale.Pick($"정규식을 읽을 수 없습니다({problem.Offset + 1}번째 글자).", $"The regular expression cannot be read (character {problem.Offset + 1}).");
        }
    }
}
