using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Cleaning;

/// <summary>
/// Labels the lines of an article and finds its quotations and sentences, without moving a character. Stateless, safe for concurrent use,
/// linear in the length of the text.
/// </summary>
public sealed class TextCleaner
{
    // No-break, ideographic and typographic blanks, zero-width characters and a stray byte order mark.
    private static readonly SearchValues<char> WideBlanks = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF");

    private readonly CleaningWords _words;
    private readonly LineLabeller _labeller;
    private readonly InlineNoise _noise;

    /// <param name="words">Holds the lists of <c>cleaning.yaml</c>.</param>
    public TextCleaner(WordLists words)
    {
        _words = new CleaningWords(words);
        _labeller = new LineLabeller(_words);
        _noise = new InlineNoise(_words);
    }

    /// <param name="raw">The text as decoded.</param>
    /// <param name="bodyStart">Where the article's own text starts, after front matter.</param>
    /// <param name="title">The headline where it is known; its line is no body.</param>
    public CleanText Clean(string raw, int bodyStart, string? title)
    {
        var rented = ArrayPool<char>.Shared.Rent(raw.Length);
        try
        {
            raw.CopyTo(rented);
            return Clean(raw, rented.AsSpan(0, raw.Length), bodyStart, title);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private CleanText Clean(string raw, Span<char> view, int bodyStart, string? title)
    {
        FoldBlanks(view);
        var spans = LineSplitter.Split(view);
        var kinds = _labeller.Label(view, spans, bodyStart, title);
        var blanked = _noise.Blank(view, spans, kinds, title);

        var quotations = new List<Quotation>();
        var sentences = new List<Sentence>();
        var lines = new Line[spans.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new Line(spans[i], kinds[i]);
            if (kinds[i] is LineKind.Body or LineKind.Caption)
            {
                var first = quotations.Count;
                QuoteScanner.Scan(view, spans[i], _words.Quotatives, quotations);
                SentenceScanner.Scan(view, spans[i], i, _words, CollectionsMarshal.AsSpan(quotations)[first..], sentences);
            }
        }

        var cleaned = view.SequenceEqual(raw) ? raw : new string(view);
        return new CleanText
        {
            Raw = raw,
            View = cleaned,
            Masked = MaskQuotations(view, quotations) ? new string(view) : cleaned,
            Lines = ImmutableCollectionsMarshal.AsImmutableArray(lines),
            Sentences = [.. sentences],
            Quotations = [.. quotations],
            Blanked = blanked,
        };
    }

    private static void FoldBlanks(Span<char> view)
    {
        for (var rest = view; rest.IndexOfAny(WideBlanks) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            rest[at] = ' ';
        }
    }

    private static bool MaskQuotations(Span<char> view, List<Quotation> quotations)
    {
        var any = false;
        foreach (var quotation in quotations)
        {
            if (quotation.Mark == QuoteMark.Double)
            {
                view[quotation.Inner.Start..quotation.Inner.End].Fill(CleanText.Mask);
                any = true;
            }
        }

        return any;
    }
}
