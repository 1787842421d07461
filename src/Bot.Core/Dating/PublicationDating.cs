using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>
/// Says when an article was published: from the manifest, the file's own metadata, the date printed beside the article, or as a range that
/// follows from its text, with the reason. Stateless, safe for concurrent use.
/// </summary>
/// <param name="words">Holds the lists of <c>dating.yaml</c>.</param>
/// <param name="events">Events whose day is known; an article that names one is of that day or later.</param>
public sealed class PublicationDating(WordLists words, IEnumerable<DatedEvent> events)
{
    private readonly StampReader _stamps = new(words);
    private readonly DateInference _inference = new(new DatingWords(words), new EventFinder(events));

    public PublicationDate Infer(SourceDocument document, CleanText text)
    {
        if (DeclaredDate.Parse(document.Published) is { } declared)
        {
            return document.PublishedByManifest
                ? Known(declared, DateSource.Manifest, new DateReason("목록(manifest)에 적힌 날짜입니다.", "The manifest gives this date."))
                : Known(declared, DateSource.Metadata, new DateReason("파일에 적힌 날짜입니다.", "The file gives this date."));
        }

        return _stamps.Read(text) is { } stamped
            ? Known(stamped, DateSource.Byline, new DateReason("기사 곁에 적힌 날짜입니다.", "The date is printed beside the article."))
            : _inference.Infer(text);
    }

    private static PublicationDate Known(DateOnly day, DateSource source, DateReason reason) => new(DateRange.Day(day), source, reason.ToString());
}
