namespace Bot.Core.Digests.Planning;

/// <summary>A bundle cannot be read; the message says why, in a sentence for the operator.</summary>
public sealed class BundleException(string message, Exception? innerException = null) : Exception(message, innerException);
