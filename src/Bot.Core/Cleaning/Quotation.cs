using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

public enum QuoteMark
{
    Double,
    Single,
}

/// <summary>
/// A quoted stretch. <see cref="Inner"/> is exactly what stands between the marks, <see cref="Outer"/> includes them.
/// A quotation that its line never closes ends at the line's end with <see cref="Closed"/> false.
/// Single quotes may nest inside double ones; then <see cref="Depth"/> is 1.
/// </summary>
public readonly record struct Quotation(TextSpan Outer, TextSpan Inner, QuoteMark Mark, bool Closed, int Depth);
