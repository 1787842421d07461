namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>A picture in a gallery; the description is for those who cannot see it.</summary>
internal sealed record MediaItem(MediaAddress Media, string? Description);

/// <summary><c>attachment://name</c> of a file sent along.</summary>
internal sealed record MediaAddress(string Url);
