using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>
/// What and when as JSON: what is not set is left out and the rest stands in one order, so that equal ones are equal text. Stores keep it, and whoever
/// groups subscriptions may take it as their key. A name is never given another meaning: texts of every earlier version are kept somewhere.
/// </summary>
public static partial class SubscriptionJson
{
    public static string Write(Interest interest) => JsonSerializer.Serialize(StoredInterest.Of(interest), Json.Readable.StoredInterest);

    public static string Write(Schedule schedule) => JsonSerializer.Serialize(StoredSchedule.Of(schedule), Json.Readable.StoredSchedule);

    /// <exception cref="JsonException">It is no interest.</exception>
    public static Interest ReadInterest(string text) => JsonSerializer.Deserialize(text, Json.Readable.StoredInterest)!.ToInterest();

    /// <exception cref="JsonException">It is no schedule.</exception>
    public static Schedule ReadSchedule(string text) => JsonSerializer.Deserialize(text, Json.Readable.StoredSchedule)!.ToSchedule();

    internal sealed record StoredInterest(
        IReadOnlyList<InterestName>? Names,
        IReadOnlyList<string>? Topics,
        IReadOnlyList<string>? Sources,
        IReadOnlyList<string>? Include,
        IReadOnlyList<string>? Exclude,
        IReadOnlyList<string>? Patterns,
        IReadOnlyList<string>? ExcludePatterns,
        int? Outlets)
    {
        public static StoredInterest Of(Interest interest) => new(
            Kept(interest.Names), Kept(interest.Topics), Kept(interest.Sources), Kept(interest.Include), Kept(interest.Exclude),
            Kept(interest.Patterns), Kept(interest.ExcludePatterns), interest.MinimumOutlets > 1 ? interest.MinimumOutlets : null);

        public Interest ToInterest() => new()
        {
            Names = Names ?? [],
            Topics = Topics ?? [],
            Sources = Sources ?? [],
            Include = Include ?? [],
            Exclude = Exclude ?? [],
            Patterns = Patterns ?? [],
            ExcludePatterns = ExcludePatterns ?? [],
            MinimumOutlets = Outlets ?? 1,
        };

        private static IReadOnlyList<T>? Kept<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
    }

    internal sealed record StoredSchedule(string? Slot, TimeOnly? At, int? Days, int? Alerts)
    {
        public static StoredSchedule Of(Schedule schedule)
            => new(schedule.Slot, schedule.At, schedule.Days == Weekdays.Every ? null : (int)schedule.Days, schedule.AlertsPerHour);

        public Schedule ToSchedule() => new() { Slot = Slot, At = At, Days = Days is { } days ? (Weekdays)days : Weekdays.Every, AlertsPerHour = Alerts };
    }

    [JsonSerializable(typeof(StoredInterest))]
    [JsonSerializable(typeof(StoredSchedule))]
    internal sealed partial class Json : JsonSerializerContext
    {
        /// <summary>Korean stays Korean: a state file is also read by people.</summary>
        public static Json Readable { get; } = new(new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
