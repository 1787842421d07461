namespace Bot.Core.Storage;

/// <summary>The index could not be read or written; the message says what happened and what still works, in a sentence for the operator.</summary>
public sealed class StoreException(string message, Exception? innerException = null) : Exception(message, innerException);
