using System.Text.Json;
using Bot.Testing;

namespace Bot.Host.Tests.Packaging;

/// <summary>What travels with the program, and what its documentation says of it.</summary>
public sealed class ConfigurationTests
{
    public static TheoryData<string> Keys => [.. KeysOf(Settings(), prefix: "")];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_readme_lists_every_setting_with_its_default(string setting)
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md"));

        Assert.Contains(setting, readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_lexicon_and_sample_corpus_lie_beside_the_program()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "config");

        Assert.All(["appsettings.json", "lexicon/people.yaml", "lexicon/words", "corpus/manifest.jsonl"],
            path => Assert.True(Path.Exists(Path.Combine(beside, path)), $"config/{path} does not travel with the program."));
    }

    [Fact]
    public void The_settings_hold_no_secret()
        => Assert.DoesNotMatch("(?i)\"[^\"]*(token|password|secret)[^\"]*\"\\s*:\\s*\"[^\"]", Settings().GetRawText());

    /// <summary>As the readme prints them: a row of a table that begins with the key and its default.</summary>
    private static IEnumerable<string> KeysOf(JsonElement settings, string prefix) => settings.EnumerateObject().SelectMany(property =>
        property.Value.ValueKind == JsonValueKind.Object
            ? KeysOf(property.Value, prefix + property.Name + ":")
            : [$"| `{prefix}{property.Name}` | `{property.Value}` |"]);

    private static JsonElement Settings()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "appsettings.json")));
        return document.RootElement.Clone();
    }
}
