namespace Bot.Web;

/// <summary>The page cannot listen where the settings say. The message names the setting.</summary>
public sealed class WebStartException(string message, Exception inner) : Exception(message, inner);
