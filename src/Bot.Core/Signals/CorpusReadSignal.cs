namespace Bot.Core.Signals;

/// <summary>The first load after the start is over, committed or refused: what is in the index now is what digests are made from. Raised by the service.</summary>
public sealed class CorpusReadSignal : Signal;
