using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon.Mentions;

namespace Bot.Core.Lexicon;

/// <summary>
/// Finds the names of the lexicon in body and caption lines, inside quotations too: from left to right, the longest name that begins
/// and ends like a word, never overlapping. Safe for concurrent use, linear in the length of the text.
/// </summary>
public sealed class MentionFinder
{
    private readonly WordBoundaries boundaries;
    private readonly NameTrie trie;
    private readonly NameEnding[] endings;

    public MentionFinder(Gazetteer gazetteer, WordLists words, Particles particles)
    {
        boundaries = new WordBoundaries(words, particles);
        var byFold = gazetteer.Names
            .SelectMany(name => Spellings(name.Text), (name, text) => (Text: text, Name: name))
            .GroupBy(pair => Fold(pair.Text), StringComparer.Ordinal)
            .ToList();
        endings = [.. byFold.Select(group => new NameEnding(group))];
        trie = new NameTrie([.. byFold.Select(group => group.Key)], boundaries.Followers);
    }

    public ImmutableArray<Mention> Find(CleanText text)
    {
        var mentions = new List<Mention>();
        foreach (var line in text.Lines)
        {
            if (line.Kind is LineKind.Body or LineKind.Caption)
            {
                FindIn(line.Span.In(text.View), line.Span.Start, mentions);
            }
        }

        return [.. mentions];
    }

    /// <summary>In a text of one line, such as a headline, without asking what kind of line it is.</summary>
    public ImmutableArray<Mention> FindInLine(ReadOnlySpan<char> line)
    {
        var mentions = new List<Mention>();
        FindIn(line, 0, mentions);
        return [.. mentions];
    }

    private void FindIn(ReadOnlySpan<char> line, int offset, List<Mention> mentions)
    {
        var position = 0;
        while ((position = trie.NextOpening(line, position)) < line.Length)
        {
            if (WordBoundaries.CanStart(line, position) && LongestAt(line, position) is { Name: not null } longest)
            {
                mentions.Add(new Mention(new TextSpan(offset + position, offset + longest.End), longest.Name.Entities, longest.Name.IsWeak));
                position = longest.End;
            }
            else
            {
                position++;
            }
        }
    }

    private (LexiconName? Name, int End) LongestAt(ReadOnlySpan<char> line, int start)
    {
        (LexiconName? Name, int End) longest = (null, start);
        var node = NameTrie.Root;
        for (var end = start; end < line.Length; end++)
        {
            node = trie.Step(node, line[end]);
            if (node < 0)
            {
                break;
            }

            var value = trie.ValueAt(node);
            if (value >= 0 && endings[value].Match(line[start..(end + 1)]) is { } name && boundaries.CanEnd(line, end + 1, name.IsPerson))
            {
                longest = (name, end + 1);
            }
        }

        return longest;
    }

    /// <summary>Newspapers also print names of several words as one: 사티아나델라.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        if (name.Contains(' ', StringComparison.Ordinal) && Syllables.IsSyllable(name[0]))
        {
            yield return name.Replace(" ", "", StringComparison.Ordinal);
        }
    }

    private static string Fold(string name) => string.Create(name.Length, name, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = NameCharacters.Fold(source[i]);
        }
    });
}
