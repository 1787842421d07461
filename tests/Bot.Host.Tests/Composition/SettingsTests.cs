using System.Globalization;
using System.Text.Json;
using Bot.Host.Composition;
using Bot.Testing;

namespace Bot.Host.Tests.Composition;

public sealed class SettingsTests
{
    private static readonly JsonElement File = JsonDocument.Parse(
        System.IO.File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "appsettings.json"))).RootElement;

    [Fact]
    public void The_settings_file_holds_every_key_with_its_default()
    {
        foreach (var (section, type) in Settings.Sections)
        {
            var defaults = Activator.CreateInstance(type);
            foreach (var property in Settings.KeysOf(type))
            {
                Assert.True(File.GetProperty(section).TryGetProperty(property.Name, out var value), $"{section}:{property.Name} is missing in config/appsettings.json.");
                Assert.Equal(Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture), value.ToString());
            }
        }
    }

    [Fact]
    public void The_settings_file_holds_no_key_that_nobody_reads()
    {
        foreach (var section in File.EnumerateObject().Where(section => section.Name != "Logging"))
        {
            Assert.True(Settings.Sections.TryGetValue(section.Name, out var type), $"Nobody reads the section {section.Name}.");
            Assert.All(section.Value.EnumerateObject(), key => Assert.Contains(Settings.KeysOf(type), property => property.Name == key.Name));
        }
    }
}
