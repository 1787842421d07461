namespace Bot.Testing.Kills;

/// <summary>What came of a kill run.</summary>
public sealed record KillReport
{
    public int Kills { get; init; }

    public int DueOnDiscord { get; init; }

    public int DueOnTelegram { get; init; }

    /// <summary>Rows that a kill left under way.</summary>
    public int UnderWay { get; init; }

    /// <summary>Kills after which it seemed that hours had passed: nonces forgotten.</summary>
    public int LongDowntimes { get; init; }

    public int Faults { get; init; }

    /// <summary>Messages on Telegram that say that they are sent again.</summary>
    public int SentAgain { get; init; }

    /// <summary>Announcements that stand more than once on Telegram, marked from the second time on.</summary>
    public int TwiceOnTelegram { get; init; }

    /// <summary>Announcements on Telegram that were given up, as the rule says, and did not arrive.</summary>
    public int GivenUp { get; init; }

    /// <summary>429s that the platforms gave on their own.</summary>
    public int RefusedByLimits { get; init; }

    /// <summary>Articles written, all of which the index must hold in the end.</summary>
    public int Articles { get; init; }

    /// <summary>Articles times rooms that are subscribed.</summary>
    public int ItemsDue { get; init; }

    /// <summary>Of these, what came in a digest or an alert.</summary>
    public int ItemsArrived { get; init; }

    /// <summary>Digests that were sent.</summary>
    public int Digests { get; init; }

    /// <summary>Digests that had nothing new, because the room had it already.</summary>
    public int EmptyDigests { get; init; }

    /// <summary>Alerts that were sent.</summary>
    public int Alerts { get; init; }

    /// <summary>Digests and alerts on Telegram that were given up by the rule; they may have arrived.</summary>
    public int NewsGivenUp { get; init; }

    /// <summary>How often the operator asked for a reload, besides the one of every start.</summary>
    public int Reloads { get; init; }

    /// <summary>Everything that must not be; empty when all is well.</summary>
    public IReadOnlyList<string> Wrongs { get; init; } = [];
}
