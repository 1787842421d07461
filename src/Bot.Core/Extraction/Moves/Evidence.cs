using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>
/// Judges whether a percentage is a price's. A listed name with a direction is nearly always; a name known by its form alone needs a word of the
/// market, and a growth rate's base (전년 동기 대비) is believed only of an index, a commodity or an outspoken price.
/// </summary>
internal sealed class Evidence(MoveVocabulary words)
{
    private const double ByNeighbour = 0.6;

    /// <summary>The draft with its confidence corrected, or null when it is no price move.</summary>
    public MoveDraft? Judge(MoveScene scene, MoveDraft draft, bool neighbourMoved)
    {
        var percent = scene.Percents[draft.Percent];
        var from = scene.SegmentStart(draft.Percent);
        var name = draft.Name;
        if (!name.HasPrice && Holds(words.GrowthBases, scene.Text, from, percent.Start)
            && (draft.IsCarried || name.Security?.Subtype is null or "stock"))
        {
            return null;
        }

        // 고수들의 평균 수익률은 5%: what people earned is nobody's price, least of all that of the share spoken of before.
        if (draft.Heading.IsReturn(scene.Text) && (name.Security is null || draft.IsCarried))
        {
            return null;
        }

        if (draft.Heading.Source == HeadingSource.Unsigned && (name.Security is null || Holds(words.NotPrices, scene.Text, from, percent.Start)))
        {
            return null;
        }

        if (!name.IsUnknown)
        {
            return draft;
        }

        if (name.HasPrice || percent.Form == PercentForm.Measured || EndsLikeSecurity(scene.Text, name.Span)
            || (percent.Form == PercentForm.Item
                ? Holds(words.PriceEvidence, scene.Text, scene.Window.Start, scene.Window.End)
                : Holds(words.PriceEvidence, scene.Text, from, scene.SegmentEnd(draft.Percent))))
        {
            return draft;
        }

        return neighbourMoved ? draft with { Confidence = ByNeighbour } : null;
    }

    private bool EndsLikeSecurity(string text, TextSpan name) => words.SecurityTails.Before(text.AsSpan(0, name.End), name.End) is not null;

    private static bool Holds(WordMatch list, string text, int from, int to) => list.First(text.AsSpan(0, to), from) >= 0;
}
