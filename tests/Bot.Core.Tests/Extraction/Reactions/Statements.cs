using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Extraction.Reactions;

/// <summary>Reads the statements of a text with the project's own lexicon.</summary>
internal static class Statements
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private static readonly Gazetteer Gazetteer = GazetteerReader.Read(RepositoryFiles.Lexicon);
    private static readonly TextCleaner Cleaner = new(Words);
    private static readonly MentionFinder Names = new(Gazetteer, Words, new Particles(Words));
    private static readonly ReactionExtractor Extractor = new(Gazetteer, new ReactionWords(Words));

    public static List<Reaction> In(string text, IReadOnlyList<DateMention>? dates = null)
    {
        var clean = Cleaner.Clean(text, 0, null);
        var article = new Article { Id = ArticleId.Of("test.txt", "", text), File = "test.txt", Text = text, Published = PublicationDate.Unknown };
        return [.. Extractor.Extract(new ArticleReading(article, clean, Names.Find(clean), [.. dates ?? []])).Cast<Reaction>()];
    }

    /// <summary>The statements as <c>speaker: words</c>, in order; an unclear speaker is <c>?</c>.</summary>
    public static string[] Told(string text) => [.. In(text).Select(reaction => $"{(reaction.Speaker.Name.Length == 0 ? "?" : reaction.Speaker.Name)}: {reaction.Words}")];
}
