namespace Bot.Core.Administration.Health;

/// <summary>A platform that can tell how it fares.</summary>
public interface IPlatformHealth
{
    /// <summary>As in <see cref="Chat.Room.Platform"/>.</summary>
    string Platform { get; }

    PlatformHealth Health { get; }
}
