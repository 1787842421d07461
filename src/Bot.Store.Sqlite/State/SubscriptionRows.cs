using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;

namespace Bot.Store.Sqlite.State;

/// <summary>Reads the rows of one answer. Rooms mostly want the same at the same times: what is said twice in an answer is one object.</summary>
internal sealed class SubscriptionRows
{
    public const string Select = "SELECT subscription.id, interest, schedule, created, creator, " + RoomRows.Columns + " FROM subscription JOIN room ON room.id = subscription.room ";

    private readonly Dictionary<string, Interest> interests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schedule> schedules = new(StringComparer.Ordinal);

    public Subscription Read(SqliteRow row) => new(
        row.GetInt64(0), RoomRows.Read(row, 5), Once(interests, row.GetString(1), SubscriptionJson.ReadInterest),
        Once(schedules, row.GetString(2), SubscriptionJson.ReadSchedule), row.Time(3), row.GetStringOrNull(4));

    private static T Once<T>(Dictionary<string, T> read, string text, Func<string, T> parse)
    {
        if (!read.TryGetValue(text, out var value))
        {
            value = parse(text);
            read.Add(text, value);
        }

        return value;
    }
}
