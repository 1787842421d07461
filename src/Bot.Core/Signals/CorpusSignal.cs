namespace Bot.Core.Signals;

/// <summary>A load of the corpus was committed: alerts may be due. Raised by <see cref="Indexing.CorpusLoader"/>.</summary>
public sealed class CorpusSignal : Signal;
