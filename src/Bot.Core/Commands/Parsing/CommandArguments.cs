using Bot.Core.Articles;
using Bot.Core.Commands.Names;

namespace Bot.Core.Commands.Parsing;

/// <summary>The values of one command line, each understood.</summary>
public sealed record CommandArguments
{
    /// <summary>In the order of the command's name parameters; as many as were given.</summary>
    public IReadOnlyList<ResolvedName> Names { get; init; } = [];

    public string? Topic { get; init; }

    public DateOnly? Since { get; init; }

    /// <summary>The free text, the article id or the command name.</summary>
    public string? Text { get; init; }

    /// <summary>A stretch of an article's text; null when none was named.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>By the parameter's name, as typed: values that the command reads itself (<see cref="ParameterType.When"/> and those after it).</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public int Page { get; init; } = 1;
}
