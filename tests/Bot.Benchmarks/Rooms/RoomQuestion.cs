namespace Bot.Benchmarks.Rooms;

/// <summary>A command with a name.</summary>
internal sealed record RoomQuestion(string Command, string Name);
