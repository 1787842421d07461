using System.Xml.Linq;
using Bot.Store.Sqlite;
using Bot.Testing;

namespace Bot.Host.Tests.Packaging;

/// <summary>No container engine runs in the tests; these keep the Dockerfile from naming what the repository no longer has.</summary>
public sealed class DockerfileTests
{
    private const string HostProject = "src/Bot.Host/Bot.Host.csproj";

    private static readonly Dockerfile s_dockerfile = Dockerfile.OfTheRepository;

    [Fact]
    public void Everything_it_copies_from_the_repository_is_there()
    {
        var copied = s_dockerfile.CopiedFromRepository().ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied, path => Assert.True(Path.Exists(InRepository(path)), $"The Dockerfile copies {path}, which does not exist."));
    }

    [Fact]
    public void Nothing_it_copies_is_held_back_by_the_ignore_file()
    {
        var allowed = File.ReadAllLines(InRepository(".dockerignore")).Where(line => line is ['!', ..]).Select(line => line[1..]).ToHashSet(StringComparer.Ordinal);

        Assert.All(s_dockerfile.CopiedFromRepository(), path => Assert.Contains(path.Split('/')[0], allowed));
    }

    [Fact]
    public void Every_project_that_the_host_is_made_of_is_there_before_the_restore()
    {
        var copied = s_dockerfile.CopiedFromRepository().Where(path => path.EndsWith(".csproj", StringComparison.Ordinal));

        Assert.Equal(ProjectsBehind(HostProject).Order(StringComparer.Ordinal), copied.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_publishes_the_host_in_release()
    {
        var publish = Assert.Single(s_dockerfile.ArgumentsOf("RUN"), arguments => arguments.StartsWith("dotnet publish ", StringComparison.Ordinal));

        Assert.Contains(HostProject, publish, StringComparison.Ordinal);
        Assert.Contains("-c Release", publish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_runs_the_published_host_and_asks_it_for_its_health()
    {
        var image = s_dockerfile.LastStage();
        var binary = typeof(Program).Assembly.GetName().Name + ".dll";

        Assert.Equal($"[\"dotnet\", \"{binary}\"]", Assert.Single(image.ArgumentsOf("ENTRYPOINT")));
        Assert.EndsWith($"CMD [\"dotnet\", \"{binary}\", \"health\"]", Assert.Single(image.ArgumentsOf("HEALTHCHECK")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_does_not_run_as_root()
    {
        var user = s_dockerfile.LastStage().ArgumentsOf("USER").LastOrDefault();

        Assert.False(user is null or "root" or "0" || user.StartsWith("root:", StringComparison.Ordinal) || user.StartsWith("0:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_keeps_Korean_culture_data()
    {
        var image = s_dockerfile.LastStage();

        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false", Assert.Single(image.ArgumentsOf("ENV")), StringComparison.Ordinal);
        Assert.DoesNotMatch("alpine|chiseled", Assert.Single(image.ArgumentsOf("FROM")));
    }

    [Fact]
    public void The_image_can_draw_charts_with_Korean_letters_and_shows_the_page_to_its_host()
    {
        var image = s_dockerfile.LastStage();
        Assert.Contains(image.ArgumentsOf("RUN"), run => run.Contains("librsvg2-2", StringComparison.Ordinal) && run.Contains("fonts-nanum", StringComparison.Ordinal));
        Assert.Contains($"Web__Url=http://0.0.0.0:{Assert.Single(image.ArgumentsOf("EXPOSE"))}", Assert.Single(image.ArgumentsOf("ENV")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_written_to_the_volume()
    {
        var image = s_dockerfile.LastStage();
        var volume = Assert.Single(image.ArgumentsOf("VOLUME"));

        Assert.Contains($"{SqliteStoreOptions.Section}__{nameof(SqliteStoreOptions.Path)}={volume}/", Assert.Single(image.ArgumentsOf("ENV")), StringComparison.Ordinal);
    }

    private static IReadOnlyCollection<string> ProjectsBehind(string project)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { project };
        var open = new Queue<string>(found);

        while (open.TryDequeue(out var next))
        {
            foreach (var reference in ReferencesOf(next).Where(found.Add))
            {
                open.Enqueue(reference);
            }
        }

        return found;
    }

    private static IEnumerable<string> ReferencesOf(string project)
    {
        var folder = Path.GetDirectoryName(InRepository(project))!;

        return XDocument.Load(InRepository(project)).Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(path, folder)));
    }

    private static string InRepository(string path) => Path.Combine(RepositoryFiles.Root, path);
}
