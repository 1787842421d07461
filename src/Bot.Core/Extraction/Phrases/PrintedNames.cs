using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Phrases;

/// <summary>The fullest form in which an article prints each entity it names.</summary>
internal sealed class PrintedNames
{
    private readonly Dictionary<string, string> byEntity = new(StringComparer.Ordinal);

    public PrintedNames(ArticleReading reading)
    {
        foreach (var mention in reading.Mentions)
        {
            foreach (var entity in mention.Entities)
            {
                if (!byEntity.TryGetValue(entity.Id, out var known) || known.Length < mention.Span.Length)
                {
                    byEntity[entity.Id] = mention.Span.Of(reading.Text.Raw);
                }
            }
        }
    }

    public string? Of(Entity entity) => byEntity.GetValueOrDefault(entity.Id);
}
