using Bot.Core.Extraction.Numbers;

namespace Bot.Core.Extraction.Phrases;

/// <summary>Reads the particle at an offset, that is right behind a noun.</summary>
internal static class Particle
{
    /// <summary>The role, and how long the particle is.</summary>
    public static Role Read(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at >= text.Length)
        {
            return Role.Bare;
        }

        switch (text[at])
        {
            case '은' or '는' or '이' or '가' or '도' or '만' when IsEnd(text, at + 1):
                length = 1;
                return Role.Subject;
            case '을' or '를' when IsEnd(text, at + 1):
                length = 1;
                return Role.Object;
            case '의' when IsEnd(text, at + 1):
                length = 1;
                return Role.Owner;
            case '와' or '과' when IsEnd(text, at + 1):
                length = 1;
                return Role.Joined;
            case ',' or '·' or 'ㆍ' or '・' or '/' or '、' or '‧':
                return Role.Joined;
            case ' ' when text[at..].StartsWith(" 및 ", StringComparison.Ordinal):
                return Role.Joined;
            case ' ' when text[at..].StartsWith(" 역시 ", StringComparison.Ordinal):
                length = 3;
                return Role.Subject;
            default:
                return KoreanUnits.IsHangul(text[at]) ? OtherParticle(text, at, out length) : Role.Bare;
        }
    }

    private static Role OtherParticle(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        while (at + length < text.Length && KoreanUnits.IsHangul(text[at + length]))
        {
            length++;
        }

        return text.Slice(at, length) is "마저" or "조차" or "까지도" or "만이" or "만은" or "이나" or "측은" or "측이" ? Role.Subject
            : text.Slice(at, length) is "이랑" or "랑" or "하고" ? Role.Joined
            : Role.Other;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || !KoreanUnits.IsHangul(text[at]);
}
