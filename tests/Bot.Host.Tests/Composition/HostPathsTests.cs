using Bot.Host.Composition;
using Bot.Testing;

namespace Bot.Host.Tests.Composition;

public sealed class HostPathsTests
{
    [Fact]
    public void Settings_come_from_the_working_directory_when_it_is_the_repository()
    {
        var paths = HostPaths.Find(RepositoryFiles.Root, "/program");

        Assert.Equal(Path.Combine(RepositoryFiles.Root, "config", "appsettings.json"), paths.Settings);
    }

    [Fact]
    public void Settings_come_from_beside_the_program_elsewhere_and_data_goes_to_the_working_directory()
    {
        using var folder = new TemporaryFolder();
        folder.Write("config/appsettings.json", "{}");

        var paths = HostPaths.Find(folder.Path, "/program");

        Assert.Equal("/program/config/corpus", paths.FromHome("config/corpus"));
        Assert.Equal(Path.Combine(folder.Path, "data", "index.db"), paths.FromWorking("data/index.db"));
    }
}
