using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram;

/// <summary>Checks the annotations. The generated validator would drop the sentences of ranges, and with them the name of the key.</summary>
internal sealed class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => problem.ErrorMessage!));
    }
}
