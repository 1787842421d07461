using Bot.Core.Articles;

namespace Bot.Core.Extraction.Phrases;

/// <summary>A name with what belongs to it: bracketed gloss and particle. <c>엔비디아(NVDA)는</c> is a subject that ends behind 는.</summary>
/// <param name="NameEnd">Behind the name and its glosses.</param>
/// <param name="End">Behind the particle.</param>
internal readonly record struct NounPhrase(int NameEnd, int End, Role Role)
{
    private const int LongestGloss = 40;

    public bool IsSubjectOrOwner => Role is Role.Subject or Role.Owner;

    public static NounPhrase After(ReadOnlySpan<char> text, TextSpan name, int limit)
    {
        var visible = text[..limit];
        var end = SkipGlosses(visible, SkipQuote(visible, name.End));
        var role = Particle.Read(visible, end, out var length);
        return new NounPhrase(end, end + length, role);
    }

    /// <summary>Behind any bracketed glosses at <paramref name="at"/>: <c>(NVDA)</c>, <c>(005930)</c>, <c>(-2.5%)</c>.</summary>
    public static int SkipGlosses(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '(' or '[' or '（')
        {
            var window = text.Slice(at, Math.Min(LongestGloss, text.Length - at));
            var close = window.IndexOfAny(')', ']', '）');
            if (close < 0)
            {
                break;
            }

            at += close + 1;
        }

        return at;
    }

    /// <summary>A name may stand in single quotation marks: <c>‘라운드힐 M7’은</c>.</summary>
    private static int SkipQuote(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '’' or '\'' ? at + 1 : at;
}
