using System.Buffers;

namespace Bot.Core.Extraction.Numbers;

/// <summary>Finds where the next number may begin. Text without digits is passed over at memory speed.</summary>
internal static class DigitSearch
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19");

    // Also 백만 달러 and 천만원: amounts without a digit.
    private static readonly SearchValues<char> DigitsAndUnits = SearchValues.Create("0123456789\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19십백천");

    public static int Next(ReadOnlySpan<char> text, int from) => After(text[from..].IndexOfAny(Digits), from);

    public static int NextWithUnits(ReadOnlySpan<char> text, int from) => After(text[from..].IndexOfAny(DigitsAndUnits), from);

    private static int After(int found, int from) => found < 0 ? -1 : found + from;
}
