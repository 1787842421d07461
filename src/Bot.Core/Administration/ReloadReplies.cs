using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Indexing;

namespace Bot.Core.Administration;

/// <summary>What <see cref="ReloadCommand"/> says.</summary>
internal sealed class ReloadReplies(Locale locale, ReaderCalendar calendar)
{
    private const string Again = "/reload last";
    private const int Listed = 10;
    private const int LongestLine = 150;

    public Reply Running(ReloadRun run) => new()
    {
        Locale = locale,
        Title = locale.Pick("기사를 새로 읽고 있습니다", "Reading the corpus again"),
        Summary = Far(run),
        Again = Again,
    };

    public Reply Busy(ReloadRun run) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Nothing,
        Title = locale.Pick("이미 새로 읽고 있습니다", "A reload is running already"),
        Summary = locale.Pick($"{AdminTimes.Clock(calendar.Local(run.Since), locale)}부터 {Cause(run.Cause)}. {Far(run)}", $"Since {AdminTimes.Clock(calendar.Local(run.Since), locale)}, {Cause(run.Cause)}. {Far(run)}"),
        Again = Again,
    };

    public Reply NoneYet() => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Nothing,
        Title = locale.Pick("아직 새로 읽은 적이 없습니다", "Nothing has been reloaded yet"),
    };

    public Reply Unreadable(string typed) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Invalid,
        Title = locale.Pick($"‘{Excerpt.Cut(typed, 40)}’은(는) 알 수 없는 말입니다", $"“{Excerpt.Cut(typed, 40)}” is not understood"),
        Summary = locale.Pick("/새로읽기, /새로읽기 강제, /새로읽기 결과 가운데 하나를 쓰세요.", "Write /reload, /reload force or /reload last."),
    };

    public Reply NotSaved(string why) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Failed,
        Title = locale.Pick("새로 읽지 못했습니다", "The reload broke off"),
        Summary = locale.Pick($"{why} 이전 색인으로 계속 답합니다.", $"{why} The index of before goes on answering."),
        Again = Again,
    };

    public Reply Of(ReloadRecord record) => record.Report is { } report ? Of(report) : NotSaved(record.Problem ?? "");

    public Reply Of(LoadReport report) => report.Refusal is { } refusal ? Refused(report, refusal) : Done(report);

    /// <summary><c>3 added, 1 changed, 2 removed, 1 rejected</c>.</summary>
    public string Counts(LoadReport report) => locale.Pick(
        $"더해짐 {locale.Count(report.Added)}, 바뀜 {locale.Count(report.Changed)}, 사라짐 {locale.Count(report.Removed)}, 그대로 {locale.Count(report.Unchanged)}, 문제 {locale.Count(report.Issues.Count)}",
        $"{locale.Count(report.Added)} added, {locale.Count(report.Changed)} changed, {locale.Count(report.Removed)} removed, {locale.Count(report.Unchanged)} unchanged, {locale.Count(report.Issues.Count)} rejected");

    public string Cause(ReloadCause cause) => cause switch
    {
        ReloadCause.Start => locale.Pick("봇이 켜지면서", "for the start of the bot"),
        ReloadCause.Feeds => locale.Pick("피드가 기사를 가져와서", "for articles that the feeds brought"),
        _ => locale.Pick("관리자가 시켜서", "for an admin"),
    };

    public string Far(ReloadRun run) => run.FilesTotal == 0
        ? locale.Pick("파일을 세고 있습니다. 그동안 이전 색인으로 답합니다.", "Counting the files. The index of before answers meanwhile.")
        : locale.Pick(
            $"파일 {locale.Count(run.FilesTotal)}개 가운데 {locale.Count(run.FilesRead)}개를 읽었습니다({Percent(run)}%). 그동안 이전 색인으로 답합니다.",
            $"{locale.Count(run.FilesRead)} of {locale.Count(run.FilesTotal)} files read ({Percent(run)}%). The index of before answers meanwhile.");

    private static int Percent(ReloadRun run) => (int)(100L * run.FilesRead / run.FilesTotal);

    private Reply Refused(LoadReport report, VanishRefusal refusal) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Nothing,
        Title = locale.Pick("반영하지 않았습니다: 너무 많은 기사가 사라집니다", "Refused: too many articles would vanish"),
        Summary = ReloadTexts.Refused(refusal, locale),
        Sections = Issues(report),
        Choices = new ChoiceList(
            locale.Pick("정말 지운 것이라면:", "If they are meant to be gone:"),
            [new Choice(locale.Pick("그래도 반영", "Reload all the same"), "/reload force")],
            IsFurther: true),
        AsOf = AsOf.Of(report.Index),
        Again = Again,
    };

    private Reply Done(LoadReport report) => new()
    {
        Locale = locale,
        Title = locale.Pick($"새로 읽었습니다: {Counts(report)}", $"Reloaded: {Counts(report)}"),
        Summary = locale.Pick(
            $"발언 {locale.Count(report.Index.Reactions)}, 시세 {locale.Count(report.Index.Moves)}, 금액 {locale.Count(report.Index.Figures)}. {AdminTimes.Seconds(report.Elapsed, locale)} 걸렸습니다.",
            $"{locale.Count(report.Index.Reactions)} statements, {locale.Count(report.Index.Moves)} moves, {locale.Count(report.Index.Figures)} amounts. It took {AdminTimes.Seconds(report.Elapsed, locale)}."),
        Sections =
        [
            .. Files(locale.Pick("더해짐", "Added"), report.Changes.Added, report.Added),
            .. Files(locale.Pick("바뀜", "Changed"), report.Changes.Changed, report.Changed),
            .. Files(locale.Pick("사라짐", "Removed"), report.Changes.Removed, report.Removed),
            .. Issues(report),
        ],
        AsOf = AsOf.Of(report.Index),
        Again = Again,
    };

    private IReadOnlyList<ReplySection> Issues(LoadReport report)
        => Files(locale.Pick("읽지 못함", "Rejected"), [.. report.Issues.Take(Listed).Select(issue => $"{issue.File}: {issue.What}. {issue.Why}")], report.Issues.Count);

    private IReadOnlyList<ReplySection> Files(string heading, IReadOnlyList<string> lines, int total)
    {
        if (total == 0)
        {
            return [];
        }

        var shown = lines.Take(Listed).Select(line => Excerpt.Cut(line, LongestLine)).ToList();
        if (total > shown.Count)
        {
            shown.Add(locale.Pick($"그 밖에 {locale.Count(total - shown.Count)}건", $"and {locale.Count(total - shown.Count)} more"));
        }

        return [new ReplySection(heading, [new ListBlock(shown)])];
    }
}
