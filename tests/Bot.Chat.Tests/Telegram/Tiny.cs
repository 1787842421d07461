namespace Bot.Chat.Tests.Telegram;

/// <summary>The smallest picture: one pixel of PNG.</summary>
internal static class Tiny
{
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
}
