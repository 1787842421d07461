using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>
/// An article's text after cleaning. Nothing is cut out: <see cref="View"/> and <see cref="Masked"/> have the length of <see cref="Raw"/>,
/// so every offset into them is an offset into the file as decoded.
/// </summary>
public sealed class CleanText
{
    /// <summary>The text as decoded.</summary>
    public required string Raw { get; init; }

    /// <summary>Same length: no-break and ideographic blanks become plain blanks; inline noise (a glued byline, e-mail, photo credit) becomes blanks.</summary>
    public required string View { get; init; }

    /// <summary>The view with everything inside double quotation marks replaced by <see cref="Mask"/>: the place to look for speakers, verbs and dates.</summary>
    public required string Masked { get; init; }

    /// <summary>All lines in order, blank ones too.</summary>
    public required ImmutableArray<Line> Lines { get; init; }

    /// <summary>Sentences of body and caption lines, in order; a double quotation never breaks a sentence.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Quotations of body and caption lines, ordered by start.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>Stretches of body lines that <see cref="View"/> shows as blanks: bylines, credits and links glued into the text, in order.</summary>
    public IReadOnlyList<TextSpan> Blanked { get; init; } = [];

    /// <summary>What stands in <see cref="Masked"/> for each hidden character: a private-use character, so that no text contains it.</summary>
    public const char Mask = '\uE000';
}
