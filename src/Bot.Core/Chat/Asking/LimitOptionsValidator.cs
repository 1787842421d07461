using Microsoft.Extensions.Options;

namespace Bot.Core.Chat.Asking;

internal sealed class LimitOptionsValidator : IValidateOptions<LimitOptions>
{
    private const int Most = 1_000_000;

    public ValidateOptionsResult Validate(string? name, LimitOptions options)
    {
        (string Key, int Value)[] settings =
        [
            (nameof(LimitOptions.UserBurst), options.UserBurst),
            (nameof(LimitOptions.UserPerMinute), options.UserPerMinute),
            (nameof(LimitOptions.ChatBurst), options.ChatBurst),
            (nameof(LimitOptions.ChatPerMinute), options.ChatPerMinute),
        ];
        var failures = settings
            .Where(setting => setting.Value is < 0 or > Most)
            .Select(setting => $"{LimitOptions.Section}:{setting.Key} is {setting.Value}, but must lie between 0 (no limit) and {Most}.")
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
