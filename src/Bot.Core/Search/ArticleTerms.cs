using System.Runtime.InteropServices;
using System.Text;
using Bot.Core.Articles;

namespace Bot.Core.Search;

/// <summary>What an article is found by. An engine splits the terms at their blanks and at nothing else.</summary>
/// <param name="Body">The terms of its lines, in their order.</param>
/// <param name="Title">Those of its title.</param>
/// <param name="Distinct">The hash of each term, once, in ascending order.</param>
/// <param name="Tokens">How many terms both have, for the length that ranking knows.</param>
public sealed record ArticleTerms(string Body, string Title, IReadOnlyList<long> Distinct, int Tokens)
{
    /// <param name="tokenizer">Makes the terms.</param>
    /// <param name="title">The title.</param>
    /// <param name="text">The raw text.</param>
    /// <param name="lines">What of it is searched.</param>
    public static ArticleTerms Of(SearchTokenizer tokenizer, string title, string text, IReadOnlyList<TextSpan> lines)
    {
        var scan = new Scan(tokenizer);
        foreach (var line in lines)
        {
            scan.Add(line.Of(text));
        }

        var body = scan.Take();
        scan.Add(title);
        return new ArticleTerms(body, scan.Take(), scan.Distinct(), scan.Count);
    }

    private sealed class Scan(SearchTokenizer tokenizer)
    {
        private readonly List<SearchToken> tokens = [];
        private readonly List<long> hashes = [];
        private readonly StringBuilder terms = new();

        public int Count => hashes.Count;

        public void Add(string text)
        {
            var folded = SearchText.Fold(SearchText.Compose(text));
            tokens.Clear();
            tokenizer.Scan(folded, 0, folded.Length, tokens);
            foreach (var token in CollectionsMarshal.AsSpan(tokens))
            {
                SearchTerm.Append(terms, folded, token);
                terms.Append(' ');
                hashes.Add(SearchTerm.HashOf(folded, token));
            }
        }

        public string Take()
        {
            var taken = terms.ToString();
            terms.Clear();
            return taken;
        }

        public long[] Distinct()
        {
            var sorted = hashes.ToArray();
            Array.Sort(sorted);
            var count = 0;
            foreach (var hash in sorted)
            {
                if (count == 0 || sorted[count - 1] != hash)
                {
                    sorted[count++] = hash;
                }
            }

            return sorted[..count];
        }
    }
}
