using System.Globalization;
using Bot.Core.Administration;
using Bot.Core.Chat;
using Bot.Core.Corpus;
using Bot.Core.Indexing;

namespace Bot.Host.Loading;

/// <summary>The load report in words: what could not be read and why, then what the index holds.</summary>
internal static class LoadReportWriter
{
    public static async Task WriteAsync(TextWriter writer, LoadReport report)
    {
        foreach (var issue in report.Issues)
        {
            await IssueAsync(writer, issue);
        }

        if (report.Refusal is { } refusal)
        {
            await writer.WriteLineAsync(ReloadTexts.Refused(refusal, Locale.English));
        }

        await writer.WriteLineAsync(Summary(report));
    }

    /// <summary><c>broken.txt: is empty. There are only blanks in it; fill it or delete it.</c></summary>
    public static Task IssueAsync(TextWriter writer, LoadIssue issue) => writer.WriteLineAsync($"{issue.File}: {issue.What}. {issue.Why}");

    public static string Summary(LoadReport report)
    {
        var index = report.Index;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{index.Articles:N0} articles ({report.Added:N0} added, {report.Changed:N0} changed, {report.Removed:N0} removed, {report.Unchanged:N0} unchanged, {report.Issues.Count:N0} issues): "
            + $"{index.Reactions:N0} statements, {index.Moves:N0} moves, {index.Figures:N0} amounts, in {report.Elapsed.TotalSeconds:N1} s.");
    }
}
