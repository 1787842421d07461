using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Finds percentages, headings and names of a sentence or quotation.</summary>
internal sealed class SceneReader(MoveVocabulary words, WordForms forms, FormNames formNames, NameFinder names)
{
    private static readonly string[] Prices = ["주가", "주식"];

    private readonly PercentReader percents = new(words);
    private readonly HeadingFinder headings = new(words);

    /// <summary>Null when the stretch holds no percentage.</summary>
    public MoveScene? Read(ArticleReading reading, MentionIndex mentions, string text, TextSpan window, bool isQuotation, bool signsLossesOnly)
    {
        var found = percents.Read(text, window.Start, window.End);
        if (found.Count == 0)
        {
            return null;
        }

        var named = Names(text, window, mentions, isQuotation);
        return new MoveScene
        {
            Text = text,
            Window = window,
            Percents = found,
            Headings = headings.Find(text, window, found, named, signsLossesOnly),
            Names = named,
            Dates = isQuotation ? [] : [.. reading.Dates.StartingIn(window)],
            IsQuotation = isQuotation,
        };
    }

    /// <summary>Names of the lexicon and owners of a 주가 or 주식 that no lexicon knows, in order.</summary>
    public List<PricedName> Names(string text, TextSpan window, MentionIndex mentions, bool isQuotation)
    {
        // Names inside quotations are hidden in the masked text; in a quotation's own scene they stand open.
        var found = names.Find(text, window, mentions);
        if (!isQuotation)
        {
            found.RemoveAll(name => text[name.Span.Start] == Cleaning.CleanText.Mask);
        }

        foreach (var price in Prices)
        {
            AddOwners(found, text, window, price);
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private void AddOwners(List<PricedName> found, string text, TextSpan window, string price)
    {
        var visible = text.AsSpan(0, window.End);
        for (var at = text.IndexOf(price, window.Start, window.Length, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(price, at + 1, window.End - at - 1, StringComparison.Ordinal))
        {
            if (found.Exists(name => name.Span.Start <= at && at < name.End) || Owner(text, window, at) is not { } span)
            {
                continue;
            }

            var (nameEnd, end, role, hasPrice) = names.ReadOn(visible, span.End);
            if (hasPrice)
            {
                found.Add(new PricedName(span with { End = nameEnd }, end, role, hasPrice, false, null, null, NameFinder.IsTopic(visible, end), CanMove: true));
            }
        }
    }

    /// <summary><c>시그넷 주얼러스의 주가는</c>: an owner that no lexicon knows.</summary>
    private TextSpan? Owner(string text, TextSpan window, int price)
    {
        var end = price > window.Start && text[price - 1] == ' ' ? price - 1 : price;
        end = end > window.Start && text[end - 1] == '의' ? end - 1 : end;
        var isMarked = end < price && (text[end] == '의' || text[end] == ' ');
        return isMarked && formNames.EndingAt(text, window.Start, end) is { } span && forms.IsPlainNoun(text, span, text[end] == '의') ? span : null;
    }
}
