using System.Runtime.InteropServices;
using Bot.Core.Articles;

namespace Bot.Core.Search;

/// <summary>What an article is found by. An engine splits the terms at their blanks and at nothing else.</summary>
/// <param name="Body">The terms of its lines, in their order.</param>
/// <param name="Title">Those of its title.</param>
/// <param name="Distinct">The hash of each term, once.</param>
/// <param name="Tokens">How many terms both have, for the length that ranking knows.</param>
public sealed record ArticleTerms(string Body, string Title, IReadOnlyList<long> Distinct, int Tokens)
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
            scan.Add(line.In(text));
        }

        var body = scan.Take();
        scan.Add(title);
        return new ArticleTerms(body, scan.Take(), scan.Distinct(), scan.Count);
    }

    /// <summary>What a scan writes into, kept from one article to the next: the terms of a text are several times as long as the text.</summary>
    private sealed class Scan
    {
        private const int MostKept = 1 << 20;

        private readonly List<SearchToken> tokens = [];
        private readonly HashSet<long> distinct = [];
        private char[] terms = [];
        private char[] folded = [];
        private SearchTokenizer tokenizer = null!;
        private int length;

        public int Count { get; private set; }

        /// <summary>One long article must not cost its memory for ever.</summary>
        public bool IsLarge => terms.Length > MostKept;

        public void Begin(SearchTokenizer with)
        {
            // Also what an article left that failed in the middle.
            (tokenizer, Count, length) = (with, 0, 0);
            distinct.Clear();
        }

        public void Add(ReadOnlySpan<char> text)
        {
            var line = Folded(text);
            tokens.Clear();
            tokenizer.Scan(line, 0, line.Length, tokens);
            Count += tokens.Count;
            foreach (var token in CollectionsMarshal.AsSpan(tokens))
            {
                // A mark before it, and a blank behind it.
                MakeRoom(token.Length + 2);
                length += SearchTerm.Write(terms.AsSpan(length), line, token);
                terms[length++] = ' ';
                distinct.Add(SearchTerm.HashOf(line, token));
            }
        }

        public string Take()
        {
            var taken = new string(terms, 0, length);
            length = 0;
            return taken;
        }

        public long[] Distinct() => [.. distinct];

        private void MakeRoom(int more)
        {
            if (terms.Length < length + more)
            {
                Array.Resize(ref terms, Math.Max(4_096, (length + more) * 2));
            }
        }

        private ReadOnlySpan<char> Folded(ReadOnlySpan<char> text)
        {
            if (SearchText.NeedsComposing(text))
            {
                return SearchText.Fold(SearchText.Compose(text.ToString()));
            }

            if (folded.Length < text.Length)
            {
                folded = new char[text.Length];
            }

            SearchText.Fold(text, folded);
            return folded.AsSpan(0, text.Length);
        }
    }
}
