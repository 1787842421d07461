using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Outlets;

/// <summary>
/// Says which outlet printed an article. Only what an outlet says of itself counts (its address, its copyright notice, its byline, its reporters' e-mail):
/// that an article cites CNBC does not make it CNBC's. Linear in the length of the text, safe for concurrent use.
/// </summary>
public sealed class OutletRecogniser
{
    private readonly OutletNames _names;
    private readonly CopyrightNotice _copyright;
    private readonly OutletByline _byline;
    private readonly ReporterMail _mail;

    /// <param name="gazetteer">Its media, with their names and domains.</param>
    /// <param name="words">Holds the lists of <c>outlets.yaml</c> and <c>cleaning.yaml</c>.</param>
    public OutletRecogniser(Gazetteer gazetteer, WordLists words)
    {
        _names = new OutletNames(gazetteer, words);
        _copyright = new CopyrightNotice(_names, words);
        _byline = new OutletByline(_names, words);
        _mail = new ReporterMail(_names, words);
    }

    /// <summary>
    /// The outlet as declared by manifest or file; else as recognised, in the spelling of the lexicon if that knows it and as printed if not; null when nothing tells.
    /// </summary>
    public string? OutletOf(SourceDocument document)
        => document.Publisher
            ?? _names.OfAddress(document.Url)
            ?? _copyright.Find(document.Text)
            ?? _byline.Find(document.Text)
            ?? _mail.Find(document.Text);
}
