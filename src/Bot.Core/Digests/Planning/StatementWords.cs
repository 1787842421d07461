using Bot.Core.Chat;

namespace Bot.Core.Digests.Planning;

/// <summary>As much of a statement as is kept of it.</summary>
internal static class StatementWords
{
    private const int Longest = 240;

    public static string Kept(string words) => words.Length <= Longest ? words : words[..Excerpt.Boundary(words, Longest)];
}
