using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>What a line of an article is. Only <see cref="Body"/> and, as a low-trust source, <see cref="Caption"/> yield facts.</summary>
public enum LineKind
{
    Blank,
    Headline,
    Deck,
    Subhead,
    Body,
    Caption,
    Byline,
    Advertisement,
    Related,
    Copyright,
    Duplicate,

    /// <summary>Before the article's own text: YAML front matter of a Markdown file.</summary>
    FrontMatter,
}

/// <summary>One line of the raw text, without its line break.</summary>
public readonly record struct Line(TextSpan Span, LineKind Kind);
