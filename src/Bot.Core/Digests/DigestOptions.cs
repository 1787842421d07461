namespace Bot.Core.Digests;

/// <summary>The configuration section <c>Digests</c>.</summary>
public sealed class DigestOptions
{
    public const string Section = "Digests";

    /// <summary>
    /// Times with a name, with commas between: Korean name, slash, English name, time, IANA time zone. Subscriptions keep the Korean name: whoever renames a slot
    /// silences them. The first is taken when nobody says when.
    /// </summary>
    public string Slots { get; set; } =
        "장전/Korea pre-open 08:00 Asia/Seoul, 장마감/Korea close 15:40 Asia/Seoul, 미국 개장/US open 09:30 America/New_York, 미국 마감/US close 16:10 America/New_York";

    /// <summary>How many days old news may be to count as new; weekly subscriptions get five more; 0 for no limit.</summary>
    public int FreshDays { get; set; } = 3;

    /// <summary>How many alerts an hour a room gets that named no number.</summary>
    public int AlertsPerHour { get; set; } = 6;

    /// <summary>For how many days it is remembered what a room has had.</summary>
    public int KeepDays { get; set; } = 60;

    /// <summary>The entries of <see cref="Slots"/>.</summary>
    public IReadOnlyList<string> SlotEntries => Slots.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
