namespace Bot.Core.Articles;

/// <summary>A half-open stretch [Start, End) of an article's raw text, in UTF-16 code units of the text as decoded from the file.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    /// <summary>The characters of <paramref name="text"/> at this span, as a new string.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The characters of <paramref name="text"/> at this span, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public override string ToString() => $"[{Start}, {End})";
}
