using System.Globalization;

namespace Bot.Core.Lexicon.Files;

/// <summary>Reads <c>events.yaml</c>.</summary>
internal static class EventReader
{
    public const string FileName = "events.yaml";

    private static readonly string[] Keys = ["id", "date", "ko", "en", "phrases"];

    public static DatedEvent? Read(LexiconEntry entry, List<LexiconProblem> problems)
    {
        var before = problems.Count;
        foreach (var key in entry.Keys.Except(Keys, StringComparer.Ordinal))
        {
            problems.Add(entry.Problem(key, $"'{key}' is not a key of {FileName}; remove it or correct its spelling."));
        }

        foreach (var key in Keys.Where(key => entry.Value(key) is null))
        {
            problems.Add(entry.Problem(null, $"'{entry.Text("id") ?? "this event"}' has no '{key}'; add it."));
        }

        if (!DateOnly.TryParseExact(entry.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && entry.Value("date") is not null)
        {
            problems.Add(entry.Problem("date", $"'{entry.Text("date")}' is not a day; write it like 2025-01-20."));
        }

        var phrases = Phrases(entry, problems);
        return problems.Count > before ? null : new DatedEvent(entry.Id, date, entry.Text("ko") ?? "", entry.Text("en") ?? "", phrases);
    }

    private static List<IReadOnlyList<string>> Phrases(LexiconEntry entry, List<LexiconProblem> problems)
    {
        var phrases = new List<IReadOnlyList<string>>();
        foreach (var item in entry.Value("phrases") is YamlList list ? list.Items : [])
        {
            string[] words = item is YamlList phrase ? [.. phrase.Items.OfType<YamlText>().Where(word => !word.IsNull).Select(word => word.Text)] : [];
            if (words.Length == 0)
            {
                problems.Add(new LexiconProblem(entry.Path, item.Line, "each phrase must be a list of words: [[word, word], [word]]."));
            }

            phrases.Add(words);
        }

        if (phrases.Count == 0 && entry.Value("phrases") is not null)
        {
            problems.Add(entry.Problem("phrases", $"'{entry.Id}' has no phrases; write at least one list of words: [[word, word]]."));
        }

        return phrases;
    }
}
