namespace Bot.Core.Commands.Parsing;

/// <summary>A word of a command line. <see cref="Key"/> is set for <c>since:7d</c>; words in quotation marks may hold blanks.</summary>
internal readonly record struct CommandWord(string? Key, string Text, bool Quoted)
{
    private const string Opening = "\"“”„«";
    private const string Closing = "\"“”»";

    /// <param name="rest">Cleaned text.</param>
    /// <param name="isKey">Whether what stands before a colon names a parameter; other colons are part of their word.</param>
    public static List<CommandWord> Split(string rest, Func<string, bool> isKey)
    {
        var words = new List<CommandWord>();
        var at = 0;
        while (at < rest.Length)
        {
            if (rest[at] == ' ')
            {
                at++;
                continue;
            }

            var key = KeyAt(rest, at, isKey);
            at += key is null ? 0 : key.Length + 1;
            var (text, quoted, next) = ValueAt(rest, at);
            if (text.Length > 0 || key is not null)
            {
                words.Add(new CommandWord(key, text, quoted));
            }

            at = next;
        }

        return words;
    }

    private static string? KeyAt(string rest, int at, Func<string, bool> isKey)
    {
        var end = rest.IndexOfAny([' ', ':'], at);
        return end > at && rest[end] == ':' && isKey(rest[at..end]) ? rest[at..end] : null;
    }

    private static (string Text, bool Quoted, int Next) ValueAt(string rest, int at)
    {
        if (at < rest.Length && Opening.Contains(rest[at]))
        {
            var close = rest.AsSpan(at + 1).IndexOfAny(Closing);
            var end = close < 0 ? rest.Length : at + 1 + close;
            return (rest[(at + 1)..end].Trim(), true, Math.Min(rest.Length, end + 1));
        }

        var blank = at < rest.Length ? rest.IndexOf(' ', at) : -1;
        var stop = blank < 0 ? rest.Length : blank;
        return (rest[at..stop], false, stop);
    }
}
