using System.ComponentModel.DataAnnotations;
using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>The configuration section <c>Reader</c>: what is taken for granted of a reader who has not said otherwise.</summary>
public sealed class ReaderOptions : IValidatableObject
{
    public const string Section = "Reader";

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public string Locale { get; set; } = "ko";

    /// <summary>IANA time zone in which <c>어제</c> and <c>7d</c> count.</summary>
    public string TimeZone { get; set; } = "Asia/Seoul";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Chat.Locale.Of(Locale) is null)
        {
            yield return new ValidationResult($"Reader:Locale is '{Locale}', but must be ko or en.", [nameof(Locale)]);
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone ?? "", out _))
        {
            yield return new ValidationResult($"Reader:TimeZone is '{TimeZone}', which is no IANA time zone such as Asia/Seoul.", [nameof(TimeZone)]);
        }
    }
}
