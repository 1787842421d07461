namespace Bot.Core.Commands;

/// <summary>The configuration section <c>Reader</c>: what is taken for granted of a reader who has not said otherwise.</summary>
public sealed class ReaderOptions
{
    public const string Section = "Reader";

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public string Locale { get; set; } = "ko";

    /// <summary>IANA time zone in which <c>어제</c> and <c>7d</c> count.</summary>
    public string TimeZone { get; set; } = "Asia/Seoul";
}
