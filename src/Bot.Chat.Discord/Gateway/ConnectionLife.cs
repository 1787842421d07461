namespace Bot.Chat.Discord.Gateway;

/// <summary>How a connection ended.</summary>
/// <param name="Lived">From ready to broken; zero when it never became ready.</param>
/// <param name="Why">For the log, to be continued by "; connecting again".</param>
internal sealed record ConnectionLife(TimeSpan Lived, string Why);
