using Bot.Core.Lexicon;
using Bot.Core.Lexicon.Files;

namespace Bot.Core.Feeds;

/// <summary>Reads <c>config/feeds.yaml</c>: a list of addresses, or of <c>url</c> with <c>outlet</c>.</summary>
public static class FeedList
{
    /// <exception cref="FeedListException">Something is wrong with the file; every problem is named with its line.</exception>
    public static IReadOnlyList<NamedFeed> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var problems = new List<LexiconProblem>();
        var feeds = new List<NamedFeed>();
        foreach (var value in Values(LexiconYaml.Read(path, problems), path, problems))
        {
            if (Feed(value, path, problems) is not { } feed)
            {
                continue;
            }

            if (feeds.Exists(known => known.Url == feed.Url))
            {
                problems.Add(new LexiconProblem(path, value.Line, $"{feed.Url} stands twice; keep one."));
            }

            feeds.Add(feed);
        }

        return problems.Count == 0 ? feeds : throw new FeedListException(string.Join(Environment.NewLine, problems));
    }

    private static IReadOnlyList<YamlValue> Values(YamlValue? root, string path, List<LexiconProblem> problems)
    {
        if (root is YamlList list)
        {
            return list.Items;
        }

        if (root is not (null or YamlText { IsNull: true }))
        {
            problems.Add(new LexiconProblem(path, root.Line, "the file must hold a list: one '- url: https://…' for each feed."));
        }

        return [];
    }

    private static NamedFeed? Feed(YamlValue value, string path, List<LexiconProblem> problems)
    {
        var before = problems.Count;
        var fields = value is YamlMap map ? map.Fields : new Dictionary<string, YamlValue>(StringComparer.Ordinal) { ["url"] = value };
        foreach (var (key, field) in fields.Where(field => field.Key is not ("url" or "outlet") || field.Value is not YamlText))
        {
            problems.Add(new LexiconProblem(path, field.Line, key is "url" or "outlet" ? $"'{key}' must be a single text." : $"'{key}' is not a key of a feed; it has url and outlet."));
        }

        if (problems.Count > before)
        {
            return null;
        }

        if (fields.GetValueOrDefault("url") is not YamlText { IsNull: false } url)
        {
            problems.Add(new LexiconProblem(path, value.Line, "this feed has no url; add it."));
            return null;
        }

        var (address, problem) = FeedAddress.Of(url.Text);
        if (address is null)
        {
            problems.Add(new LexiconProblem(path, url.Line, problem!));
            return null;
        }

        return new NamedFeed(address.AbsoluteUri, fields.GetValueOrDefault("outlet") is YamlText { IsNull: false } outlet ? outlet.Text.Trim() : null);
    }
}
