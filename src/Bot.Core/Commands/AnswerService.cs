using Bot.Core.Administration;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Commands;

/// <summary>Turns any text that somebody sends into a reply. Nothing that is typed makes it throw; only cancellation passes through.</summary>
public sealed partial class AnswerService(
    IIndexStore store,
    CommandCatalogue catalogue,
    NameBooks books,
    ReaderCalendar calendar,
    AdminGate admins,
    ManagerGate managers,
    ILogger<AnswerService> logger)
{
    /// <summary>Answers whoever sits at the terminal.</summary>
    public Task<Reply> AnswerAsync(string text, Locale locale, CancellationToken cancellationToken)
        => AnswerAsync(Asker.AtTerminal(locale), text, cancellationToken);

    public async Task<Reply> AnswerAsync(Asker asker, string text, CancellationToken cancellationToken)
    {
        var locale = asker.Locale;
        if (text.Length > CommandLine.MaximumLength)
        {
            return ProblemReplies.TooLong(locale, text.Length);
        }

        if (CommandLine.Parse(text) is not { } line)
        {
            return ProblemReplies.Empty(locale);
        }

        return catalogue.Find(line.Name) is { } command
            ? await AnswerAsync(asker, command, line, cancellationToken)
            : ProblemReplies.UnknownCommand(locale, line.Name, catalogue.Nearest(line.Name));
    }

    private async Task<Reply> AnswerAsync(Asker asker, ICommand command, CommandLine line, CancellationToken cancellationToken)
    {
        var locale = asker.Locale;
        try
        {
            if (command.Description.Access == CommandAccess.Admins && await admins.RefusalAsync(asker, command.Description, line, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            if (command.Description.Access == CommandAccess.ChannelManagers && await managers.RefusalAsync(asker, cancellationToken) is { } forbidden)
            {
                return forbidden;
            }

            await using var snapshot = await store.OpenAsync(cancellationToken);
            var today = calendar.TodayIn(asker.Zone);
            var names = await books.OpenAsync(snapshot, cancellationToken);
            var binder = new ArgumentBinder(command.Description, names, command.Roles, today);
            var binding = binder.Bind(line.Rest);
            if (binding.Problem is { } problem)
            {
                return ProblemReplies.Of(problem, command.Description, locale, AsOf.Of(snapshot.Summary));
            }

            var context = new CommandContext
            {
                Command = command.Description,
                Arguments = binding.Arguments!,
                Snapshot = snapshot,
                Names = names,
                Asker = asker,
                Today = today,
                IsAdmin = admins.IsAdmin(asker),
            };
            var reply = command is IAdminAction action && action.Acts(context.Arguments)
                ? await admins.ActAsync(context, line, () => command.AnswerAsync(context, cancellationToken), cancellationToken)
                : await command.AnswerAsync(context, cancellationToken);
            return WithRemarks(reply, binding);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.CommandFailed(logger, failure, command.Description.Name);
            return ProblemReplies.Failed(locale, command.Description);
        }
    }

    private static Reply WithRemarks(Reply reply, Binding binding)
    {
        var remarks = BindingRemarks.Of(binding, reply.Locale);
        if (remarks.Count > 0)
        {
            reply = reply with { Summary = string.Join(' ', remarks.Prepend(reply.Summary).OfType<string>()) };
        }

        return reply.Choices is null ? reply with { Choices = OtherNames.Offer(binding.Arguments!, reply.Locale) } : reply;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The command {Command} failed.")]
        public static partial void CommandFailed(ILogger logger, Exception failure, string command);
    }
}
