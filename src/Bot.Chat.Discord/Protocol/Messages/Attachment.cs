namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>What is said of a file; <paramref name="Id"/> n belongs to the multipart field <c>files[n]</c>.</summary>
/// <param name="Id">A number from 0, as a string.</param>
/// <param name="Filename">Named by components as <c>attachment://filename</c>.</param>
/// <param name="Description">For those who cannot see it; at most 1024 characters.</param>
internal sealed record Attachment(string Id, string Filename, string? Description);

/// <summary>A file to send along.</summary>
/// <param name="Name">As in <see cref="Attachment.Filename"/>.</param>
/// <param name="ContentType">Such as image/png.</param>
/// <param name="Bytes">At most 10 MiB.</param>
internal sealed record MessageFile(string Name, string ContentType, byte[] Bytes);
