using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>
/// Reads the date a page prints beside its article: 입력 2025.01.28 09:12. Only byline lines and what cleaning took out of the text are looked at,
/// never the text itself.
/// </summary>
internal sealed class StampReader(WordLists words)
{
    private readonly string[] _changes = [.. words["dating.change_labels"]];

    /// <summary>The day of publication; a day of change counts only when it is the only one.</summary>
    public DateOnly? Read(CleanText text)
    {
        DateOnly? changed = null;
        foreach (var span in Places(text))
        {
            var rest = span.In(text.Raw);
            while (DeclaredDate.FirstDay(rest, allowPacked: false, out var end) is { } day)
            {
                if (!IsChange(rest[..end]))
                {
                    return day;
                }

                changed ??= day;
                rest = rest[end..];
            }
        }

        return changed;
    }

    private static IEnumerable<TextSpan> Places(CleanText text)
        => text.Lines.Where(line => line.Kind == LineKind.Byline).Select(line => line.Span).Concat(text.Blanked);

    private bool IsChange(ReadOnlySpan<char> before)
    {
        foreach (var label in _changes)
        {
            if (before.LastIndexOf(label, StringComparison.Ordinal) is >= 0 and var at && before.Length - at - label.Length <= 16)
            {
                return true;
            }
        }

        return false;
    }
}
