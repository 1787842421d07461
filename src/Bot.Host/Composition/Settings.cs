using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Corpus;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;

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
    };

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
                var property = type.GetProperties().FirstOrDefault(property => string.Equals(property.Name, key.Key, StringComparison.OrdinalIgnoreCase));
                if (property is null)
                {
                    throw new SettingsException($"{section}:{key.Key} is no setting; {section} has {string.Join(", ", type.GetProperties().Select(known => known.Name))}.");
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
    }
}
