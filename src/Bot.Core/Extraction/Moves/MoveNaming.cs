using Bot.Core.Cleaning;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>The fullest printed name of each security of an article, those that only their form makes known included, and a move's links.</summary>
internal sealed class MoveNaming(ArticleReading reading)
{
    private const int LongestGloss = 20;

    private readonly Dictionary<string, string> byForm = new(StringComparer.Ordinal);

    public string FullestName(PricedName name)
    {
        var own = Unquoted(name);
        if (name.IsUnknown)
        {
            if (byForm.TryGetValue(EntityKey.Fold(own), out var known))
            {
                return known;
            }

            Learn(own, name);
            return own;
        }

        var full = name.Security is null ? null : reading.FullNames.Of(name.Security);
        full ??= name.Issuer is null ? null : reading.FullNames.Of(name.Issuer);
        return full is null || own.Length > full.Length ? own : full;
    }

    /// <summary>Whether a name that no lexicon holds has moved before in this article.</summary>
    public bool IsKnownByForm(PricedName name) => name.IsUnknown && byForm.ContainsKey(EntityKey.Fold(Unquoted(name)));

    public List<FactLink> Links(Sentence sentence, PricedName name)
    {
        var links = new List<FactLink>();
        if (name.IsUnknown)
        {
            links.Add(new FactLink(EntityKey.OfName(FullestName(name)), FactRole.Security));
        }

        if (name.Security is not null)
        {
            links.Add(new FactLink(name.Security.Id, FactRole.Security));
        }

        if (name.Issuer is not null)
        {
            links.Add(new FactLink(name.Issuer.Id, FactRole.Issuer));
        }

        foreach (var mention in reading.Names.Within(sentence.Span))
        {
            foreach (var entity in mention.IsWeak ? [] : mention.Entities)
            {
                if (!links.Exists(link => link.Key == entity.Id))
                {
                    links.Add(new FactLink(entity.Id, FactRole.Mentioned));
                }
            }
        }

        return links;
    }

    private string Unquoted(PricedName name)
        => name.Span.Of(reading.Text.Raw).Replace("‘", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    /// <summary>A gloss names the same thing: after <c>라운드힐 M7(MAGS)</c> MAGS is known too.</summary>
    private void Learn(string own, PricedName name)
    {
        byForm[EntityKey.Fold(own)] = own;
        var view = reading.Text.View;
        var open = view.IndexOf('(', name.Span.Start, Math.Max(0, name.End - name.Span.Start));
        var close = open < 0 ? -1 : view.IndexOf(')', open);
        if (close > open + 2 && close < open + LongestGloss && !view.AsSpan(open, close - open).Contains('%'))
        {
            byForm[EntityKey.Fold(view[(open + 1)..close])] = own;
        }
    }
}
