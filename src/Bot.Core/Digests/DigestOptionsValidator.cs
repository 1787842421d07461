using System.Globalization;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests;

internal sealed class DigestOptionsValidator : IValidateOptions<DigestOptions>
{
    private const string Slots = $"{DigestOptions.Section}:{nameof(DigestOptions.Slots)}";

    public ValidateOptionsResult Validate(string? name, DigestOptions options)
    {
        var failures = new List<string>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in options.SlotEntries)
        {
            if (Slot.Parse(entry, out var problem) is not { } slot)
            {
                failures.Add($"{Slots} names '{entry}', {problem}. A slot is written like: 장전/Korea pre-open 08:00 Asia/Seoul.");
            }
            else if (new[] { slot.Name.Korean, slot.Name.English }.Distinct(StringComparer.OrdinalIgnoreCase).Any(one => !names.Add(one)))
            {
                failures.Add($"{Slots} names '{slot.Name.Korean}' twice.");
            }
        }

        if (names.Count == 0 && failures.Count == 0)
        {
            failures.Add($"{Slots} is empty, but must name at least one slot: the one that is taken when nobody says when.");
        }

        Check(failures, nameof(options.FreshDays), options.FreshDays, 0, 365);
        Check(failures, nameof(options.AlertsPerHour), options.AlertsPerHour, 1, 60);
        Check(failures, nameof(options.KeepDays), options.KeepDays, 10, 3650);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Check(List<string> failures, string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            failures.Add(string.Create(CultureInfo.InvariantCulture, $"{DigestOptions.Section}:{key} is {value}, but must lie between {least} and {most}."));
        }
    }
}
