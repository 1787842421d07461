using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>
/// What a command answers: data only, without markup and without any platform. One renderer per platform turns it into that platform's best form.
/// Sentences are in the reader's <see cref="Locale"/>; quotations stay as printed. Text of the corpus is hostile input: every renderer escapes all of it.
/// </summary>
public sealed record Reply
{
    public required Locale Locale { get; init; }

    public required string Title { get; init; }

    public ReplyOutcome Outcome { get; init; } = ReplyOutcome.Answer;

    /// <summary>The one sentence that matters most, before everything else; null when the title says it all.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<ReplySection> Sections { get; init; } = [];

    /// <summary>What a reader can ask next by one click: each carries the command that it stands for.</summary>
    public ChoiceList? Choices { get; init; }

    public ChartData? Chart { get; init; }

    public PageInfo? Page { get; init; }

    /// <summary>How new and how large the corpus is that was asked; null only where no corpus was needed.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>A command line that shows this again without doing it again; null when the one that was asked does. Buttons to other parts are made from it.</summary>
    public string? Again { get; init; }

    /// <summary>Whether it is nobody else's business: shown to the asker alone where the platform can.</summary>
    public bool ForAskerAlone { get; init; }

    /// <summary>Every fact the reply shows, in the order shown, each once.</summary>
    public IEnumerable<Fact> Facts() => Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Facts()).Distinct();
}
