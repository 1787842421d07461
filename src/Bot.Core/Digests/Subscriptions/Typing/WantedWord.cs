using System.Text;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>One thing that somebody wants or does not: <c>나델라</c>, <c>-광고</c>, <c>"수출 규제"</c>, <c>/\d나노/</c>, <c>source:가나일보</c>.</summary>
/// <param name="Key">What stands before a colon, if that is a key of ours; in lower case.</param>
/// <param name="Text">Without marks.</param>
/// <param name="Mark">What it was marked as.</param>
/// <param name="Excluded">Whether a minus stands before it.</param>
internal readonly record struct WantedWord(string? Key, string Text, WordMark Mark, bool Excluded)
{
    private const string Opening = "\"“”„«";
    private const string Closing = "\"“”»";

    private static readonly string[] Keys = ["source", "출처", "매체", "outlets", "매체수", "topic", "주제", "name", "이름", "id", "when", "언제"];

    public bool IsPlain => Key is null && Mark == WordMark.None && !Excluded;

    /// <param name="text">Cleaned text.</param>
    public static List<WantedWord> Split(string text)
    {
        var words = new List<WantedWord>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or ',' or '，')
            {
                at++;
                continue;
            }

            var excluded = text[at] is '-' or '−' && at + 1 < text.Length && text[at + 1] != ' ';
            at += excluded ? 1 : 0;
            var key = KeyAt(text, at);
            at += key is null ? 0 : key.Length + 1;
            var (word, mark, next) = ValueAt(text, at);
            if (word.Length > 0)
            {
                words.Add(new WantedWord(key?.ToLowerInvariant(), word, mark, excluded));
            }

            at = next;
        }

        return words;
    }

    public override string ToString()
    {
        var text = new StringBuilder(Excluded ? "-" : "").Append(Key is null ? "" : Key + ":");
        return (Mark switch
        {
            WordMark.Quoted => text.Append('"').Append(Text).Append('"'),
            WordMark.Pattern => text.Append('/').Append(Text).Append('/'),
            _ => text.Append(Text),
        }).ToString();
    }

    private static string? KeyAt(string text, int at)
    {
        var end = text.IndexOfAny([' ', ':'], at);
        return end > at && text[end] == ':' && Keys.Contains(text[at..end], StringComparer.OrdinalIgnoreCase) ? text[at..end] : null;
    }

    private static (string Word, WordMark Mark, int Next) ValueAt(string text, int at)
    {
        if (at < text.Length && Opening.Contains(text[at]))
        {
            var close = text.AsSpan(at + 1).IndexOfAny(Closing);
            var end = close < 0 ? text.Length : at + 1 + close;
            return (text[(at + 1)..end].Trim(), WordMark.Quoted, Math.Min(text.Length, end + 1));
        }

        if (at < text.Length && text[at] == '/' && PatternEnd(text, at + 1) is { } slash)
        {
            return (text[(at + 1)..slash], WordMark.Pattern, slash + 1);
        }

        var stop = at < text.Length ? text.IndexOfAny([' ', ',', '，'], at) : -1;
        stop = stop < 0 ? text.Length : stop;
        return (text[at..stop], WordMark.None, stop);
    }

    // The slash that closes is the first with nothing of the same word behind it: a date in a pattern needs no escape.
    private static int? PatternEnd(string text, int from)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (text[i] == '/' && (i + 1 == text.Length || text[i + 1] is ' ' or ','))
            {
                return i;
            }
        }

        return null;
    }
}
