using Bot.Core.Chat;
using Bot.Core.Commands;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Answering;

/// <summary>In which language somebody is answered.</summary>
internal sealed class ReaderLanguage(IOptions<ReaderOptions> options)
{
    /// <summary>Where nobody in particular asks, as in a channel.</summary>
    public Locale Default => Locale.Of(options.Value.Locale) ?? Locale.Korean;

    /// <param name="code">The tag of the person's app; null when it does not say.</param>
    public Locale Of(string? code) => string.IsNullOrEmpty(code) ? Default : Locale.Of(code) ?? Locale.English;
}
