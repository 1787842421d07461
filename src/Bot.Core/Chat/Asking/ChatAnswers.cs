using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Chat.Asking;

/// <summary>The way from a chat room to an answer: limits, metrics and traces around the answer. Only cancellation is thrown.</summary>
public sealed class ChatAnswers(RecentReplies answers, CommandCatalogue catalogue, AskingLimits limits, ChatTelemetry telemetry, IReaderPreferences preferences, TimeProvider clock)
{
    public async Task<Reply> AnswerAsync(Asker asker, string commandLine, CancellationToken cancellationToken)
    {
        asker = await preferences.ApplyAsync(asker, cancellationToken);
        if (limits.Ask(asker) is { } wait)
        {
            telemetry.Limited(asker.Platform);
            return LimitReply.Of(asker.Locale, wait);
        }

        var command = CommandName(commandLine);
        using var activity = telemetry.Answering(asker.Platform, command);
        var start = clock.GetTimestamp();
        var reply = await answers.AnswerAsync(asker, commandLine, cancellationToken);
        telemetry.Answered(activity, asker.Platform, command, reply.Outcome, clock.GetElapsedTime(start));
        return reply;
    }

    // What is typed is no tag: only a name that the catalogue knows.
    private string CommandName(string line)
        => line.Length <= CommandLine.MaximumLength && CommandLine.Parse(line) is { } parsed && catalogue.Find(parsed.Name) is { } command
            ? command.Description.Name
            : "none";
}
