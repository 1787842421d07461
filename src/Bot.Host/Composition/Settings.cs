using System.Reflection;
using Bot.Chat.Discord;
using Bot.Chat.Telegram;
using Bot.Core.Administration;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Corpus;
using Bot.Core.Digests;
using Bot.Core.Feeds;
using Bot.Core.Lexicon;
using Bot.Schedule;
using Bot.Store.Sqlite;
using Bot.Web;

namespace Bot.Host.Composition;

/// <summary>The settings: <c>config/appsettings.json</c>, then environment variables such as <c>Corpus__Path</c>.</summary>
internal static class Settings
{
    /// <summary>Every section of ours with the class that describes it.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        [CorpusOptions.Section] = typeof(CorpusOptions),
        [LexiconOptions.Section] = typeof(LexiconOptions),
        [SqliteStoreOptions.Section] = typeof(SqliteStoreOptions),
        [ReaderOptions.Section] = typeof(ReaderOptions),
        [LimitOptions.Section] = typeof(LimitOptions),
        [AdminOptions.Section] = typeof(AdminOptions),
        [DigestOptions.Section] = typeof(DigestOptions),
        [FeedOptions.Section] = typeof(FeedOptions),
        [ScheduleOptions.Section] = typeof(ScheduleOptions),
        [WebOptions.Section] = typeof(WebOptions),
        [DiscordOptions.Section] = typeof(DiscordOptions),
        [TelegramOptions.Section] = typeof(TelegramOptions),
        [TelemetryOptions.Section] = typeof(TelemetryOptions),
    };

    /// <summary>What can be set; the rest of a class is worked out from it.</summary>
    public static IEnumerable<PropertyInfo> KeysOf(Type type) => type.GetProperties().Where(property => property.CanWrite);

    public static void Add(IConfigurationManager configuration, HostPaths paths)
    {
        try
        {
            configuration.AddJsonFile(paths.Settings, optional: true, reloadOnChange: false);
        }
        catch (InvalidDataException broken)
        {
            throw new SettingsException($"{paths.Settings} cannot be read as JSON: {broken.InnerException?.Message ?? broken.Message}", broken);
        }

        configuration.AddEnvironmentVariables();
    }

    /// <exception cref="SettingsException">A key of one of our sections is none of its settings, or a value has another type.</exception>
    public static void CheckKeys(IConfiguration configuration)
    {
        foreach (var (section, type) in Sections)
        {
            foreach (var key in configuration.GetSection(section).GetChildren())
            {
                var property = KeysOf(type).FirstOrDefault(property => string.Equals(property.Name, key.Key, StringComparison.OrdinalIgnoreCase));
                if (property is null)
                {
                    throw new SettingsException($"{section}:{key.Key} is no setting; {section} has {string.Join(", ", KeysOf(type).Select(known => known.Name))}.");
                }

                CheckValue(section, key, property.PropertyType);
            }
        }
    }

    private static void CheckValue(string section, IConfigurationSection key, Type type)
    {
        if (type == typeof(int) && !int.TryParse(key.Value, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            throw new SettingsException($"{section}:{key.Key} is '{key.Value}', but must be a whole number.");
        }

        if (type == typeof(double) && !double.TryParse(key.Value, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            throw new SettingsException($"{section}:{key.Key} is '{key.Value}', but must be a number.");
        }

        if (type == typeof(bool) && !bool.TryParse(key.Value, out _))
        {
            throw new SettingsException($"{section}:{key.Key} is '{key.Value}', but must be true or false.");
        }

        if (type.IsEnum && !Enum.TryParse(type, key.Value, ignoreCase: true, out _))
        {
            throw new SettingsException($"{section}:{key.Key} is '{key.Value}', but must be one of {string.Join(", ", Enum.GetNames(type))}.");
        }
    }
}
