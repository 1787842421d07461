using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Extraction;

/// <summary>Reads a text of one's own the way the indexer does, with the repository's lexicon.</summary>
internal sealed class Reader
{
    private static readonly Lazy<Reader> Shared = new(() => new Reader());

    private readonly TextCleaner cleaner;
    private readonly MentionFinder mentions;

    private Reader()
    {
        Words = WordLists.Load(RepositoryFiles.Words);
        Gazetteer = GazetteerReader.Read(RepositoryFiles.Lexicon);
        cleaner = new TextCleaner(Words);
        mentions = new MentionFinder(Gazetteer, Words, new Particles(Words));
    }

    public static Reader Instance => Shared.Value;

    public WordLists Words { get; }

    public Gazetteer Gazetteer { get; }

    /// <summary>Reads <paramref name="body"/> under a headline.</summary>
    public ArticleReading Read(string body, string title = "오늘의 소식")
    {
        var raw = $"{title}\n\n{body}\n";
        var article = new Article { Id = new ArticleId(0), File = "a.txt", Text = raw, Title = title, Published = PublicationDate.Unknown };
        var clean = cleaner.Clean(raw, 0, title);
        return new ArticleReading(article, clean, mentions.Find(clean), []);
    }
}
