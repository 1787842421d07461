using Bot.Core.Commands.Parsing;

namespace Bot.Core.Commands;

/// <summary>Every command, in the order in which help and menus list them.</summary>
public sealed class CommandCatalogue
{
    private readonly Dictionary<string, ICommand> byName;

    public CommandCatalogue(IEnumerable<ICommand> commands)
    {
        Commands = [.. commands];
        byName = new Dictionary<string, ICommand>(StringComparer.OrdinalIgnoreCase);
        foreach (var command in Commands)
        {
            byName.Add(command.Description.Name, command);
            byName.Add(command.Description.KoreanName, command);
        }
    }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>What is listed anywhere: all but those for buttons.</summary>
    public IEnumerable<CommandDescription> Descriptions => Commands.Select(command => command.Description).Where(command => !command.IsHidden);

    /// <summary>By its name in either language; null when there is none of that name.</summary>
    public ICommand? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The command that a whole line asks for; null when there is none.</summary>
    public ICommand? OfLine(string line)
        => line.Length <= CommandLine.MaximumLength && CommandLine.Parse(line) is { } parsed ? Find(parsed.Name) : null;

    /// <summary>Those whose names a slip of a few letters turns into what was typed, the nearest first.</summary>
    public IReadOnlyList<CommandDescription> Nearest(string typed)
        => [.. Descriptions
            .Select(command => (command, distance: Math.Min(EditDistance.Between(typed, command.Name), EditDistance.Between(typed, command.KoreanName))))
            .Where(pair => pair.distance <= Math.Max(1, typed.Length / 2))
            .OrderBy(pair => pair.distance)
            .Take(3)
            .Select(pair => pair.command)];
}
