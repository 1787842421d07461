namespace Bot.Core.Signals;

/// <summary>Articles were stored as files and are not in the index yet: a reload is wanted. Raised by the feeds, answered by the reload.</summary>
public sealed class NewFilesSignal : Signal;
