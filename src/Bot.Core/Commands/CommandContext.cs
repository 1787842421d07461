using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary>What a command answers from.</summary>
public sealed record CommandContext
{
    public required CommandDescription Command { get; init; }

    public required CommandArguments Arguments { get; init; }

    /// <summary>One consistent view for the whole answer.</summary>
    public required IIndexSnapshot Snapshot { get; init; }

    public required NameBook Names { get; init; }

    public required Asker Asker { get; init; }

    /// <summary>Which day it is for the asker.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the configuration names the asker as an admin.</summary>
    public bool IsAdmin { get; init; }

    public Locale Locale => Asker.Locale;

    public AsOf AsOf => Chat.AsOf.Of(Snapshot.Summary);

    /// <summary>A reply to fill in: language, title and the "as of" line.</summary>
    public Reply Reply(string title) => new() { Locale = Locale, Title = title, AsOf = AsOf };

    /// <summary>A reply that says plainly that there is nothing.</summary>
    public Reply Nothing(string title, string sentence) => Reply(title) with { Outcome = ReplyOutcome.Nothing, Summary = sentence };
}
