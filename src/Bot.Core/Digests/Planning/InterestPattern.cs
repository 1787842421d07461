using System.Text.RegularExpressions;
using Bot.Core.Chat;

namespace Bot.Core.Digests.Planning;

/// <summary>
/// Regular expressions that readers write. They run without backtracking (<see cref="RegexOptions.NonBacktracking"/>), in time linear in the text,
/// so that no pattern can hold up a digest; what that cannot do is refused.
/// </summary>
public static class InterestPattern
{
    private const int Longest = 200;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>What is wrong with a pattern, in a sentence for its writer; null when nothing is.</summary>
    public static string? Problem(string pattern, Locale locale)
    {
        if (pattern.Length > Longest)
        {
            return locale.Pick($"정규식은 {Longest}자까지 쓸 수 있습니다.", $"A regular expression may have up to {Longest} characters.");
        }

        try
        {
            _ = new Regex(pattern, Options);
            return null;
        }
        catch (RegexParseException problem)
        {
            return locale.Pick(
                $"정규식 ‘{pattern}’의 {problem.Offset}번째 글자를 읽을 수 없습니다. 글자 그대로의 기호 앞에는 \\를 붙이세요.",
                $"The regular expression “{pattern}” cannot be read at character {problem.Offset}; put a \\ before signs that are meant as such.");
        }
        catch (NotSupportedException)
        {
            return locale.Pick(
                $"정규식 ‘{pattern}’에는 앞뒤를 살피는 (?=…), (?!…), (?<=…), (?<!…)나 되부르는 \\1, 원자 묶음 (?>…)이 있거나 반복이 너무 많습니다. 그런 것 없이 적어 주세요.",
                $"The regular expression “{pattern}” uses lookaround ((?=…), (?!…), (?<=…), (?<!…)), a backreference (\\1), an atomic group ((?>…)) or too many repetitions, which are not supported; write it without.");
        }
    }

    /// <summary>Null when the pattern cannot be used; see <see cref="Problem"/>.</summary>
    internal static Regex? Read(string pattern)
        => Problem(pattern, Locale.English) is null ? new Regex(pattern, Options) : null;
}
