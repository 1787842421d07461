namespace Bot.Core.Corpus.Formats.Markdown;

/// <summary>Front matter uses something that is not allowed there. The message continues "It …".</summary>
internal sealed class FrontMatterRefusedException(string message) : Exception(message);
