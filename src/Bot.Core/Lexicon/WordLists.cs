using Bot.Core.Lexicon.Files;

namespace Bot.Core.Lexicon;

/// <summary>
/// The closed word lists of the rules, from <c>config/lexicon/words/*.yaml</c>. Each file maps keys to lists of words;
/// a list is addressed as <c>file.key</c>: <c>words["reactions.speech_verbs"]</c>.
/// </summary>
public sealed class WordLists
{
    private readonly string folder;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> lists;

    private WordLists(string folder, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        this.folder = folder;
        this.lists = lists;
    }

    public IEnumerable<string> Keys => lists.Keys;

    /// <exception cref="LexiconException">There is no such list; the message names the file it is missing in.</exception>
    public IReadOnlyList<string> this[string key]
    {
        get
        {
            if (lists.TryGetValue(key, out var words))
            {
                return words;
            }

            var dot = key.IndexOf('.', StringComparison.Ordinal);
            var file = Path.Combine(folder, (dot < 0 ? key : key[..dot]) + ".yaml");
            throw new LexiconException(file, 1, $"the list '{key[(dot + 1)..]}' is missing; add a line '{key[(dot + 1)..]}: [...]' with its words.");
        }
    }

    /// <summary>Reads every YAML file of the folder (<c>config/lexicon/words</c>).</summary>
    /// <exception cref="LexiconException">Lists all problems of all files.</exception>
    public static WordLists Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new LexiconException(folder, 1, "the folder of word lists is missing; point the lexicon setting at a folder that holds 'words'.");
        }

        var problems = new List<LexiconProblem>();
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            ReadFile(path, read, problems);
        }

        return problems.Count == 0 ? new WordLists(folder, read) : throw new LexiconException(problems);
    }

    /// <summary>Lists written out in code, for tests and small tools.</summary>
    public static WordLists Of(IReadOnlyDictionary<string, IReadOnlyList<string>> lists) => new("words", lists);

    private static void ReadFile(string path, Dictionary<string, IReadOnlyList<string>> read, List<LexiconProblem> problems)
    {
        var root = LexiconYaml.Read(path, problems);
        if (root is YamlMap map)
        {
            foreach (var (key, value) in map.Fields)
            {
                read[$"{Path.GetFileNameWithoutExtension(path)}.{key}"] = Words(path, key, value, problems);
            }
        }
        else if (root is not null)
        {
            problems.Add(new LexiconProblem(path, root.Line, "the file must map keys to lists: 'key: [word, word]'."));
        }
    }

    private static string[] Words(string path, string key, YamlValue value, List<LexiconProblem> problems)
    {
        if (value is not YamlList list)
        {
            problems.Add(new LexiconProblem(path, value.Line, $"'{key}' must be a list of words: '{key}: [word, word]'."));
            return [];
        }

        var words = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is YamlText { Text.Length: > 0 } word)
            {
                words.Add(word.Text);
            }
            else
            {
                problems.Add(new LexiconProblem(path, item.Line, $"an item of '{key}' is empty or not a word; write a word or remove it."));
            }
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }
}
