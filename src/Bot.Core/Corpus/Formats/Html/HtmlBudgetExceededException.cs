namespace Bot.Core.Corpus.Formats.Html;

/// <summary>Parsing a page would take too much. The message is a sentence for the load report.</summary>
internal sealed class HtmlBudgetExceededException(string message) : Exception(message);
