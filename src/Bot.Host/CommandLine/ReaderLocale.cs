using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Host.Composition;
using Microsoft.Extensions.Options;

namespace Bot.Host.CommandLine;

/// <summary>The language of the answers: of the command line, else of the settings.</summary>
internal static class ReaderLocale
{
    public static Locale Of(string? option, IServiceProvider services)
    {
        if (option is null)
        {
            return Locale.Of(services.GetRequiredService<IOptions<ReaderOptions>>().Value.Locale)!;
        }

        return Locale.Of(option) ?? throw new SettingsException($"--locale is '{option}', but must be ko or en.");
    }
}
