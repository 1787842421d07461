using Bot.Core.Commands.Grouping;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Digests.Planning;

/// <summary>Statements that were told.</summary>
internal sealed class HadStatements
{
    /// <summary>So many letters are not said by two by chance: the same words under another key are the same statement (the lexicon learned a name).</summary>
    private const int LongEnough = 24;

    private readonly HashSet<string> letters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StatementPrint>> bySpeaker = new(StringComparer.Ordinal);
    private readonly HadPlaces places = new();

    public HadStatements(IReadOnlyList<DigestContent> digests)
    {
        foreach (var digest in digests)
        {
            foreach (var item in digest.Statements.Concat(digest.StatementCorrections.Select(correction => correction.Now)))
            {
                Add(item);
                places.Add(item.Places, digest);
                Sent.Add((item, digest.Articles[item.Places[0].Article]));
            }
        }
    }

    /// <summary>Each with the article that it was shown from.</summary>
    public List<(StatementItem Item, ArticleItem Article)> Sent { get; } = [];

    /// <summary>Whether one of these was told, in these or in other words.</summary>
    public bool Has(IReadOnlyList<Reaction> same) => same.Any(places.Has) || same.Any(reaction => Has(reaction.Speaker.Key, reaction.Words));

    /// <summary>Whether it was told in these very words.</summary>
    public bool HasWords(string words) => letters.Contains(PrintOf(words).Letters);

    public static StatementPrint PrintOf(string words) => new(StatementWords.Kept(words));

    private bool Has(string speaker, string words)
    {
        var print = PrintOf(words);
        return (print.Letters.Length >= LongEnough && letters.Contains(print.Letters)) || bySpeaker.GetValueOrDefault(speaker)?.Exists(told => told.SaysTheSameAs(print)) == true;
    }

    private void Add(StatementItem item)
    {
        var print = PrintOf(item.Words);
        letters.Add(print.Letters);
        if (!bySpeaker.TryGetValue(item.Speaker, out var prints))
        {
            bySpeaker.Add(item.Speaker, prints = []);
        }

        prints.Add(print);
    }
}
