namespace Bot.Core.Chat.Markup;

/// <summary>
/// A platform's way to set text. What is called text is raw and hostile; what is called escaped came out of <see cref="Escape"/> or another member.
/// Text given here holds no control and no direction characters any more.
/// </summary>
public interface IMarkupDialect
{
    /// <summary>Makes text mean nothing but itself: no markup, no mention, no link.</summary>
    string Escape(string text);

    string Bold(string escaped);

    string Italic(string escaped);

    /// <summary>Sets lines apart as a quotation. The lines are separated by line feeds.</summary>
    string Quote(string escapedLines);

    /// <summary>Words that are marked inside a quotation.</summary>
    string Marked(string escaped);

    /// <param name="escapedLabel">What is read.</param>
    /// <param name="url">An absolute http or https address, percent-encoded.</param>
    string Link(string escapedLabel, string url);

    /// <summary>Raw text in fixed width, such as a command to type.</summary>
    string Code(string text);

    string Heading(string escaped);

    /// <summary>How much of the platform's limit the markup takes, in its own unit. Of two texts together it is never more than the sum.</summary>
    int Measure(string markup);
}
