using Bot.Core.Chat;

namespace Bot.Core.Digests.Outbox;

/// <summary>One row of the outbox.</summary>
public sealed record Delivery
{
    /// <summary>Given by the store.</summary>
    public long Id { get; init; }

    public required Room Room { get; init; }

    public required DeliveryKind Kind { get; init; }

    /// <summary>Whose it is; null for an announcement, and for what was known when alerts began.</summary>
    public long? Subscription { get; init; }

    /// <summary>
    /// Which one of its subscription: the local day of a digest (<c>2026-11-22</c>), the bundle of an alert, the id of an announcement.
    /// Room, subscription and occurrence together exist once: whatever is planned twice is sent once.
    /// </summary>
    public required string Occurrence { get; init; }

    /// <summary>What is sent: <see cref="Bundle.Id"/>; null when there was nothing to send.</summary>
    public string? Bundle { get; init; }

    public required DeliveryState State { get; init; }

    /// <summary>Why it is in this state, in a sentence for the operator; null when there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Not before; later than <see cref="DueAt"/> in quiet hours and after failures.</summary>
    public DateTimeOffset NotBefore { get; init; }

    public int Attempts { get; init; }

    /// <summary>When it was last handed to the platform.</summary>
    public DateTimeOffset? SendingSince { get; init; }

    /// <summary>When an attempt was handed over whose fate nobody knows; null while there was none. Kept through later attempts.</summary>
    public DateTimeOffset? PerhapsSentAt { get; init; }

    /// <summary>How many answers were lost; an attempt during which the process died is none of them.</summary>
    public int Unanswered { get; init; }

    /// <summary>The platform's id of the message; null before it is sent, and for what may have arrived (<see cref="IsUnconfirmed"/>).</summary>
    public string? Message { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>What was known when alerts began: it counts as sent, though it never was.</summary>
    public bool IsBaseline => this is { Kind: DeliveryKind.Alert, Subscription: null };

    /// <summary>Sent, never answered, and not to be sent again: its room counts as having had it.</summary>
    public bool IsUnconfirmed => State == DeliveryState.Sent && Message is null && PerhapsSentAt is not null;
}
