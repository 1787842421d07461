using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary><c>/reload [force]</c>: the corpus is read again while everybody else is answered from the index of before.</summary>
internal sealed class ReloadCommand(CorpusReload reload, ReaderCalendar calendar, TimeProvider time) : IAdminAction
{
    private enum Mode
    {
        Guarded,
        Forced,
        Last,
        Unknown,
    }

    public CommandDescription Description { get; } = new()
    {
        Name = "reload",
        KoreanName = "새로읽기",
        Summary = new Bilingual("기사 폴더를 새로 읽는다 (관리자)", "Read the corpus again (admins)"),
        Details = new Bilingual(
            "기사 폴더와 피드가 가져온 기사를 새로 읽고, 더해진 것·바뀐 것·사라진 것·읽지 못한 것을 까닭과 함께 알립니다. 색인의 많은 부분이 사라지게 되면 반영하지 않습니다. ‘강제’를 붙이면 그래도 반영하고, ‘결과’는 지난 결과를 다시 보입니다.",
            "Reads the corpus and what the feeds brought, and tells what was added, changed, removed and rejected, and why. Refused when much of the index would vanish; “force” does it all the same, and “last” shows the last result again."),
        Parameters =
        [
            new CommandParameter("how", "방법", ParameterType.Text, Required: false, new Bilingual("강제: 많이 사라져도 반영, 결과: 지난 결과", "force: even if much vanishes; last: the last result")),
        ],
        Examples = ["/reload", "/새로읽기 강제", "/reload last"],
        Access = CommandAccess.Admins,
        ShowsProgress = true,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public bool Acts(CommandArguments arguments) => ModeOf(arguments) is Mode.Guarded or Mode.Forced;

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var replies = new ReloadReplies(context.Locale, calendar);
        var mode = ModeOf(context.Arguments);
        if (mode is Mode.Unknown)
        {
            return replies.Unreadable(context.Arguments.Text!);
        }

        if (mode is Mode.Last)
        {
            return reload.Running is { } run ? replies.Busy(run) : reload.Last is { } last ? replies.Of(last) : replies.NoneYet();
        }

        // Who still reads the old state keeps the store from tidying up after the new one.
        await context.Snapshot.DisposeAsync();
        try
        {
            var progress = context.Asker.Progress is { } shown ? new ReloadProgress(run => shown.Report(replies.Running(run)), time) : null;
            return await reload.TryRunAsync(ReloadCause.Admin, mode is Mode.Forced, progress, cancellationToken) switch
            {
                ReloadOutcome.Busy(var run) => replies.Busy(run),
                ReloadOutcome.Finished(var report) => replies.Of(report),
                var other => throw new InvalidOperationException($"No sentence for {other.GetType().Name}."),
            };
        }
        catch (StoreException failure)
        {
            return replies.NotSaved(failure.Message);
        }
    }

    private static Mode ModeOf(CommandArguments arguments) => arguments.Text?.ToLowerInvariant() switch
    {
        null => Mode.Guarded,
        "force" or "forced" or "강제" => Mode.Forced,
        "last" or "결과" => Mode.Last,
        _ => Mode.Unknown,
    };
}
