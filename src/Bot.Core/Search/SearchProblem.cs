namespace Bot.Core.Search;

/// <summary>A filter that cannot be applied, in words for the reader. <see cref="Value"/> is as typed: whoever shows it must escape it.</summary>
public sealed record SearchProblem(string Filter, string Value, string Korean, string English)
{
    internal static SearchProblem NotADay(string filter, string value) => new(
        filter, value,
        $"'{filter}:' 뒤의 '{Short(value)}'은(는) 날짜로 읽을 수 없습니다. 2025-01-27, 2025-01, 2025, 7d(7일 전)처럼 써 주세요.",
        $"'{Short(value)}' after '{filter}:' is no date. Write 2025-01-27, 2025-01, 2025 or 7d (7 days ago).");

    internal static SearchProblem NotAnOrder(string filter, string value) => new(
        filter, value,
        $"'{filter}:'에는 new(최신순) 또는 best(관련도순)만 쓸 수 있습니다.",
        $"'{filter}:' takes new (newest first) or best (most relevant first).");

    internal static SearchProblem Empty(string filter) => new(
        filter, "",
        $"'{filter}:' 뒤에 값이 없습니다.",
        $"There is no value after '{filter}:'.");

    internal static SearchProblem Reversed(string filter, string value) => new(
        filter, value,
        $"'{filter}:' 날짜가 시작 날짜보다 빠릅니다.",
        $"The date after '{filter}:' lies before the first one.");

    private static string Short(string value) => value.Length <= 40 ? value : value[..(char.IsHighSurrogate(value[39]) ? 39 : 40)] + "…";
}
