using Bot.Core.Administration.Announcing;
using Bot.Core.Chat;
using Bot.Core.Cleaning;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Composing;

/// <summary>Makes a reply of a bundle: words of ours around words as printed, each with its source. Safe for concurrent use.</summary>
public sealed class DigestComposer(IIndexStore store, TextCleaner cleaner, SearchTokenizer tokenizer, WordLists words, Gazetteer gazetteer)
{
    private readonly EventTerms terms = new(tokenizer, words);
    private readonly StorySentences sentences = new(new SentenceRules(words));
    private readonly ComposedDigests composed = new();

    /// <summary>What shows a bundle again; its first page is what was sent.</summary>
    public static string CommandLine(string bundle) => $"/digest {bundle}";

    /// <summary>The first page. Null when nothing of it is left in the corpus, or the bundle is no digest.</summary>
    /// <exception cref="Planning.BundleException">The bundle cannot be read.</exception>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    public async Task<Reply?> ComposeAsync(Bundle bundle, DeliveryKind kind, Locale locale, DateOnly today, CancellationToken cancellationToken)
    {
        if (kind == DeliveryKind.Announcement)
        {
            return Announcement.Reply(bundle, locale);
        }

        await using var snapshot = await store.OpenAsync(cancellationToken);
        return await ComposeAsync(snapshot, bundle, new DigestTexts(locale).Title(kind, today), locale, 1, cancellationToken);
    }

    /// <param name="snapshot">The index.</param>
    /// <param name="bundle">What to show.</param>
    /// <param name="title">The title.</param>
    /// <param name="locale">The reader's language.</param>
    /// <param name="page">From 1; one too high is the last.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    internal async Task<Reply?> ComposeAsync(IIndexSnapshot snapshot, Bundle bundle, string title, Locale locale, int page, CancellationToken cancellationToken)
    {
        if (composed.Find(snapshot.Summary, bundle.Id, title, locale, page) is { } known)
        {
            return known;
        }

        if (BundleContent.Read(bundle) is not { } content)
        {
            return null;
        }

        var count = DigestPage.CountOf(content);
        var number = Math.Clamp(page, 1, count);
        var reply = await PageAsync(snapshot, content, DigestPage.Of(content, number), title, locale, cancellationToken);
        if (reply is null && number == count)
        {
            return null;
        }

        reply = (reply ?? Empty(snapshot, title, locale)) with { Page = Page(bundle.Id, number, count, content.Count) };
        return composed.Keep(snapshot.Summary, bundle.Id, title, locale, page, reply);
    }

    private async Task<Reply?> PageAsync(IIndexSnapshot snapshot, DigestContent content, DigestContent page, string title, Locale locale, CancellationToken cancellationToken)
    {
        var texts = new DigestTexts(locale);
        var articles = new BundleArticles(content, snapshot, cleaner);
        var facts = new FactSections(articles, gazetteer, locale);
        var stories = await StoriesAsync(page.Stories, new StoryBlocks(articles, sentences, terms, gazetteer, locale), cancellationToken);
        var shown = stories.SelectMany(story => story.Facts()).ToHashSet();
        var moves = await facts.MovesAsync(page.Moves, shown, title, cancellationToken);
        ReplySection[] sections =
        [
            new(texts.Corrections, await facts.CorrectionsAsync(page.MoveCorrections, page.StatementCorrections, cancellationToken)),
            new(texts.Stories, stories),
            new(texts.Statements, await facts.StatementsAsync(page.Statements, shown, cancellationToken)),
            new(texts.Moves, moves.Blocks),
            new(texts.Figures, await facts.FiguresAsync(page.Figures, shown, cancellationToken)),
        ];
        var filled = sections.Where(section => section.Blocks.Count > 0).ToList();
        return filled.Count == 0 ? null : Empty(snapshot, title, locale) with { Summary = texts.Summary(content), Sections = filled, Chart = moves.Chart };
    }

    private static async Task<List<StoryBlock>> StoriesAsync(IReadOnlyList<StoryItem> items, StoryBlocks blocks, CancellationToken cancellationToken)
    {
        var stories = new List<StoryBlock>();
        foreach (var item in items)
        {
            if (await blocks.BlockAsync(item, cancellationToken) is { } block)
            {
                stories.Add(block);
            }
        }

        return stories;
    }

    private static Reply Empty(IIndexSnapshot snapshot, string title, Locale locale) => new() { Locale = locale, Title = title, AsOf = AsOf.Of(snapshot.Summary) };

    private static PageInfo Page(string bundle, int number, int count, int items) => new(
        number, count, items,
        number > 1 ? $"{CommandLine(bundle)} page:{number - 1}" : null,
        number < count ? $"{CommandLine(bundle)} page:{number + 1}" : null);
}
