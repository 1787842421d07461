namespace Bot.Core.Dating;

/// <summary>Why a publication date is what it is, as a sentence in each of the bot's languages; stored as one text, Korean first.</summary>
public readonly record struct DateReason(string Korean, string English)
{
    private const char Separator = '\n';

    public static DateReason Parse(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? new DateReason(text, text) : new DateReason(text[..at], text[(at + 1)..]);
    }

    public override string ToString() => Korean + Separator + English;
}
