namespace Bot.Core.Extraction;

/// <summary>Takes one kind of fact from an article. Stateless, safe for concurrent use, linear in the length of the text.</summary>
public interface IFactExtractor
{
    IEnumerable<Fact> Extract(ArticleReading reading);
}
