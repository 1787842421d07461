namespace Bot.Core.Corpus.Formats;

/// <summary>Takes the articles out of one kind of file. Stateless; whatever the text is, the answer is articles and faults, never an exception.</summary>
internal interface IFormatReader
{
    /// <summary>Lower case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <param name="text">The file as decoded, without byte order mark.</param>
    FileReading Read(string text);
}
