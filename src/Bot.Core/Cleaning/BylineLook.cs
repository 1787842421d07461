using System.Buffers;

namespace Bot.Core.Cleaning;

/// <summary>Tells lines that say who wrote the article and when it appeared.</summary>
internal sealed class BylineLook(CleaningWords words)
{
    private const int LongestByline = 100;
    private const int LongestUnmarkedByline = 60;

    private static readonly SearchValues<char> StampCharacters = SearchValues.Create("0123456789.-/:년월일시분초오전후요화수목금토()[]|~, KSTAMPM");

    public bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestByline || line.IndexOf("다.") >= 0 || line.ContainsAny("“”"))
        {
            return false;
        }

        var at = line.IndexOf('@');
        if (at > 0 && Script.IsLatin(line[at - 1]) | Script.IsDigit(line[at - 1]) || line.IndexOf("[email") >= 0)
        {
            return true;
        }

        return IsStamp(line) || EndsInReporter(line) || words.BylineStarts.StartOf(line) is not null || IsStampedReporter(line);
    }

    /// <summary>A line of nothing but a date, a time and their labels: 입력 2025.01.28 09:12 | 수정 2025.01.28 11:40</summary>
    private bool IsStamp(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length;)
        {
            if (words.StampLabels.StartOf(line[i..]) is { } label)
            {
                i += label.Length;
                continue;
            }

            if (!StampCharacters.Contains(line[i]))
            {
                return false;
            }

            i++;
        }

        return HasYear(line);
    }

    /// <summary>A year with something behind it, as dates have.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 < line.Length; i++)
        {
            if (line[i] is '2' or '1' && line.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && line[i + 4] is '.' or '-' or '/' or '년')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>홍길동 기자 2025.01.28 09:12</summary>
    private bool IsStampedReporter(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestUnmarkedByline || !HasYear(line))
        {
            return false;
        }

        for (var at = words.ReporterRoles.First(line, 1); at > 0; at = words.ReporterRoles.First(line, at + 1))
        {
            if (IsNameBefore(line[..at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInReporter(ReadOnlySpan<char> line)
    {
        var end = line.LastIndexOfAnyExcept(LineLook.ClosingMarks) + 1;
        var bare = line[..end];
        if (line.Length > LongestUnmarkedByline && !line.Contains('=') && !line.Contains('/') || line.Contains('?') || line.Contains('"'))
        {
            return false;
        }

        return words.ReporterRoles.EndOf(bare) is { } role && IsNameBefore(bare[..^role.Length]);
    }

    /// <summary>Whether a name stands before a reporter's title: two to four syllables, not the stem of 과학기자 or a sentence's object.</summary>
    private static bool IsNameBefore(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(" ([·").TrimEnd();
        var length = 0;
        while (length < bare.Length && Script.IsHangul(bare[^(length + 1)]))
        {
            length++;
        }

        return length is >= 2 and <= 8 && (length == bare.TrimStart("[(<*_").Length || bare[^1] is not ('한' or '는' or '은' or '의' or '던'));
    }
}
