namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>A picture to upload: at most 10 MB, width and height together at most 10000 pixels, ratio at most 20.</summary>
/// <param name="Name">The file name to show.</param>
/// <param name="Bytes">PNG.</param>
internal sealed record PhotoFile(string Name, ReadOnlyMemory<byte> Bytes);
