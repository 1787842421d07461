using System.Text;

namespace Bot.Core.Chat;

/// <summary>What <see cref="StringBuilder"/> lacks.</summary>
public static class RuneAppending
{
    /// <summary>Appends one code point. <see cref="StringBuilder.Append(object)"/>, which a rune is taken for, puts it into two objects first.</summary>
    public static StringBuilder AppendRune(this StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        return text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
