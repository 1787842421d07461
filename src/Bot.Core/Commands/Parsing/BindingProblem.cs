using Bot.Core.Commands.Names;

namespace Bot.Core.Commands.Parsing;

/// <summary>Why a command line cannot be carried out as typed.</summary>
internal abstract record BindingProblem
{
    /// <summary>A required value is not there.</summary>
    public sealed record Missing(CommandParameter Parameter) : BindingProblem;

    /// <summary>A value does not have the form it must have.</summary>
    public sealed record Malformed(CommandParameter Parameter, string Typed) : BindingProblem;

    public sealed record UnknownName(string Typed, IReadOnlyList<(ResolvedName Name, string CommandLine)> Nearest) : BindingProblem;

    public sealed record AmbiguousName(string Typed, IReadOnlyList<(ResolvedName Name, string CommandLine)> Candidates) : BindingProblem;
}
