using Bot.Chat.Telegram.Protocol;
using Bot.Testing.Telegram;

namespace Bot.Chat.Tests.Telegram.Protocol;

/// <summary>Our client, as tests use it. Its patience is measured in real time, so that virtual clocks do not cut calls short.</summary>
internal static class Connections
{
    public static TelegramHttp Http(Uri url, string token = TelegramEmulator.Token, TimeSpan? patience = null)
        => new(url, token, patience ?? TimeSpan.FromMinutes(5), TimeProvider.System);
}
