using System.Runtime.InteropServices;
using Bot.Core.Articles;

namespace Bot.Core.Search;

/// <summary>What an article is found by. An engine splits the terms at their blanks and at nothing else; it needs neither their order nor their number.</summary>
/// <param name="Text">The terms of its lines and its title, each once, and behind <see cref="SearchTerm.TitleMark"/> those of its title once more.</param>
/// <param name="Distinct">The hash of each term without a mark of the title, once.</param>
/// <param name="Tokens">How many terms both have when each place counts, for the length that ranking knows.</param>
public sealed record ArticleTerms(string Text, IReadOnlyList<long> Distinct, int Tokens)
{
    [ThreadStatic]
    private static Scan? scanOfThread;

    /// <param name="tokenizer">Makes the terms.</param>
    /// <param name="title">The title.</param>
    /// <param name="text">The raw text.</param>
    /// <param name="lines">What of it is searched.</param>
    public static ArticleTerms Of(SearchTokenizer tokenizer, string title, string text, IReadOnlyList<TextSpan> lines)
    {
        var scan = scanOfThread is { IsLarge: false } kept ? kept : scanOfThread = new Scan();
        scan.Begin(tokenizer);
        foreach (var line in lines)
        {
            scan.Add(line.In(text), ofTitle: false);
        }

        scan.Add(title, ofTitle: true);
        return scan.Terms();
    }

    /// <summary>What a scan writes into, kept from one article to the next: the terms of a text are several times as long as the text.</summary>
    private sealed class Scan
    {
        private const int MostKept = 1 << 20;

        private readonly List<SearchToken> tokens = [];
        private readonly HashSet<long> distinct = [];
        private readonly FoldedText folded = new();
        private char[] terms = [];
        private SearchTokenizer tokenizer = null!;
        private int length;
        private int count;

        /// <summary>One long article must not cost its memory for ever.</summary>
        public bool IsLarge => terms.Length > MostKept;

        public void Begin(SearchTokenizer with)
        {
            // Also what an article left that failed in the middle.
            (tokenizer, count, length) = (with, 0, 0);
            distinct.Clear();
        }

        public void Add(ReadOnlySpan<char> text, bool ofTitle)
        {
            var line = folded.Of(text);
            tokens.Clear();
            tokenizer.Scan(line, 0, line.Length, tokens);
            count += tokens.Count;
            foreach (var token in CollectionsMarshal.AsSpan(tokens))
            {
                if (distinct.Add(SearchTerm.HashOf(line, token)))
                {
                    Write(line, token);
                }

                if (ofTitle)
                {
                    MakeRoom(1);
                    terms[length++] = SearchTerm.TitleMark;
                    Write(line, token);
                }
            }
        }

        public ArticleTerms Terms() => new(new string(terms, 0, length), [.. distinct], count);

        private void Write(ReadOnlySpan<char> line, SearchToken token)
        {
            // A mark before it, and a blank behind it.
            MakeRoom(token.Length + 2);
            length += SearchTerm.Write(terms.AsSpan(length), line, token);
            terms[length++] = ' ';
        }

        private void MakeRoom(int more)
        {
            if (terms.Length < length + more)
            {
                Array.Resize(ref terms, Math.Max(4_096, (length + more) * 2));
            }
        }
    }
}
