using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Asking.Completing;
using Bot.Core.Commands;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>Slots, time zones and the numbers of a room's subscriptions, while they are typed.</summary>
internal sealed class SubscriptionSuggestions(ISubscriptionStore store, Slots slots, ZoneReader zones, IOptions<DigestOptions> options) : IParameterSuggestions
{
    private static readonly (string Korean, string English)[] Samples =
        [("평일 08:00", "weekdays 08:00"), ("매주 월 09:00", "weekly mon 09:00"), ("매일 18:30", "daily 18:30"), ("알림", "alerts"), ("알림 3/h", "alerts 3/h")];

    public bool Knows(ParameterType type) => type is ParameterType.When or ParameterType.Zone or ParameterType.Number;

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(ParameterType type, string typed, Asker asker, int limit, CancellationToken cancellationToken)
    {
        var found = type switch
        {
            ParameterType.When => Whens(typed, asker.Locale),
            ParameterType.Zone => zones.Complete(typed).Select(zone => Suggestion.Of(zone.Label, zone.Zone)),
            _ => await NumbersAsync(typed, asker, cancellationToken),
        };
        return [.. found.OfType<Suggestion>().DistinctBy(one => one.Value).Take(limit)];
    }

    private IEnumerable<Suggestion?> Whens(string typed, Locale locale)
    {
        var words = new SubscriptionWords(locale, slots);
        var known = slots.All.Select(slot => (Label: words.When(new Schedule { Slot = slot.Key }), Value: slot.Name.In(locale)))
            .Concat(Samples.Select(sample => (Label: locale.Pick(sample.Korean, sample.English), Value: locale.Pick(sample.Korean, sample.English))))
            .Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(one => Suggestion.Of(one.Label, one.Value));
        return new WhenReader(slots, options.Value.AlertsPerHour).Read(typed) is { } own ? known.Prepend(Suggestion.Of(words.When(own), typed)) : known;
    }

    private async Task<IEnumerable<Suggestion?>> NumbersAsync(string typed, Asker asker, CancellationToken cancellationToken)
    {
        var words = new SubscriptionWords(asker.Locale, slots);
        var all = await store.OfRoomAsync(asker.Room, cancellationToken);
        return all.Select((one, i) => (Label: $"{i + 1}. {words.What(one.Interest)} · {words.When(one.Schedule)}", Value: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .Append((Label: asker.Locale.Pick("모두", "all"), Value: "all"))
            .Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(one => Suggestion.Of(one.Label, one.Value));
    }
}
