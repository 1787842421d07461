using Bot.Testing;

namespace Bot.Host.Tests.Packaging;

public sealed class SolutionTests
{
    [Fact]
    public void Every_project_stands_in_the_solution_so_that_one_command_tests_them_all()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "Bot.sln"));
        var projects = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('/', '\\'));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
