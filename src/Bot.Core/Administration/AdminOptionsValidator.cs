using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Bot.Core.Administration;

internal sealed partial class AdminOptionsValidator : IValidateOptions<AdminOptions>
{
    public ValidateOptionsResult Validate(string? name, AdminOptions options)
    {
        var failures = options.Entries
            .Where(entry => !Entry().IsMatch(entry))
            .Select(entry => $"{AdminOptions.Section}:{nameof(AdminOptions.Users)} names '{entry}', but must name users by platform and number, such as discord:123 or telegram:456, with commas between.")
            .ToList();
        if (options.VanishShare is not (>= 0 and <= 1))
        {
            failures.Add(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{AdminOptions.Section}:{nameof(AdminOptions.VanishShare)} is {options.VanishShare}, but must lie between 0 and 1."));
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    // discord:80351110224678912
    [GeneratedRegex("^(?:discord|telegram):[0-9]{1,20}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
