using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>One sentence of a body or caption line, without surrounding blanks. <see cref="Line"/> indexes <see cref="CleanText.Lines"/>.</summary>
public readonly record struct Sentence(TextSpan Span, int Line);
