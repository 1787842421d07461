using Bot.Chat.Discord;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Reads a connection's interactions into a list.</summary>
internal sealed class Listener
{
    private static readonly TimeSpan Failsafe = TimeSpan.FromSeconds(20);
    private readonly Lock gate = new();
    private readonly List<Interaction> received = [];
    private readonly Pulse changed = new();

    public Listener(DiscordConnection connection, CancellationToken cancellationToken)
        => Running = Task.Run(() => ReadAsync(connection, cancellationToken), CancellationToken.None);

    /// <summary>Ends when the connection does, with its exception.</summary>
    public Task Running { get; }

    public IReadOnlyList<string> Received
    {
        get
        {
            lock (gate)
            {
                return [.. received.Select(interaction => interaction.Id.ToString())];
            }
        }
    }

    public Task UntilAsync(int count) => changed.UntilAsync(() => Received.Count >= count, $"{count} interactions", Failsafe);

    private async Task ReadAsync(DiscordConnection connection, CancellationToken cancellationToken)
    {
        await foreach (var interaction in connection.InteractionsAsync(cancellationToken))
        {
            lock (gate)
            {
                received.Add(interaction);
            }

            changed.Send();
        }
    }
}
