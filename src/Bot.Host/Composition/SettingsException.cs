namespace Bot.Host.Composition;

/// <summary>A setting or an option of the command line that cannot be used. The message names it and says what to write.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
