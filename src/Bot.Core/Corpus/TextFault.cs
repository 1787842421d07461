namespace Bot.Core.Corpus;

/// <summary>What every article must have, whichever file it came from.</summary>
internal static class TextFault
{
    public static Fault? Of(SourceDocument document)
    {
        // A file with a NUL was refused before; JSON can still escape one.
        if (document.Text.Contains('\0') || document.Title?.Contains('\0') == true)
        {
            return new Fault("contains a NUL character", "No text has one; correct the file.");
        }

        foreach (var c in document.Text.AsSpan(document.BodyStart))
        {
            if (char.IsLetter(c))
            {
                return null;
            }
        }

        return new Fault("holds no words", "There is no letter in it, only signs, digits or blanks; fill it or delete it.");
    }
}
