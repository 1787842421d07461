using Microsoft.Extensions.Options;

namespace Bot.Schedule;

internal sealed class ScheduleOptionsValidator : IValidateOptions<ScheduleOptions>
{
    public ValidateOptionsResult Validate(string? name, ScheduleOptions options)
        => string.IsNullOrWhiteSpace(options.Path)
            ? ValidateOptionsResult.Fail($"{ScheduleOptions.Section}:{nameof(ScheduleOptions.Path)} must name the file of the schedule, such as data/schedule.db.")
            : ValidateOptionsResult.Success;
}
