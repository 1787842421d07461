namespace Bot.Core.Chat;

/// <summary>The citations of a reply in the order shown, each once: their places in this list, from 1, are their numbers everywhere.</summary>
public static class ReplyCitations
{
    public static IReadOnlyList<Citation> Of(Reply reply)
        => [.. reply.Sections.SelectMany(section => section.Blocks).SelectMany(Of).DistinctBy(citation => (citation.Article, citation.Span))];

    private static IEnumerable<Citation> Of(ReplyBlock block) => block switch
    {
        FactBlock fact => fact.Wordings.Select(wording => wording.Citation).Prepend(fact.Citation),
        HitBlock hit => [hit.Citation],
        StoryBlock story => story.Sentences.Select(sentence => sentence.Citation),
        ColumnsBlock columns => columns.Columns.SelectMany(column => column.Blocks).SelectMany(Of),
        _ => [],
    };
}
