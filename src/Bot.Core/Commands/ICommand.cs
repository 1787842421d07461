using Bot.Core.Chat;
using Bot.Core.Extraction;

namespace Bot.Core.Commands;

/// <summary>One command. It knows the index and the reader's language, and no platform.</summary>
public interface ICommand
{
    CommandDescription Description { get; }

    /// <summary>In which parts the command looks for a name: of two of the same name, the one who has such facts is meant.</summary>
    IReadOnlyList<FactRole> Roles { get; }

    Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken);
}
