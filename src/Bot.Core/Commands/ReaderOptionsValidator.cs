using Bot.Core.Chat;
using Microsoft.Extensions.Options;

namespace Bot.Core.Commands;

internal sealed class ReaderOptionsValidator : IValidateOptions<ReaderOptions>
{
    public ValidateOptionsResult Validate(string? name, ReaderOptions options)
    {
        var failures = new List<string>();
        if (Locale.Of(options.Locale) is null)
        {
            failures.Add($"Reader:Locale is '{options.Locale}', but must be ko or en.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone ?? "", out _))
        {
            failures.Add($"Reader:TimeZone is '{options.TimeZone}', which is no IANA time zone such as Asia/Seoul.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
