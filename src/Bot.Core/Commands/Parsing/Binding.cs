namespace Bot.Core.Commands.Parsing;

/// <summary>The outcome of reading a command's values: either arguments or a problem.</summary>
/// <param name="Arguments">Null when there is a problem.</param>
/// <param name="Problem">Null when there is none.</param>
/// <param name="Unused">Words that fit no parameter; the answer mentions that they were left aside.</param>
internal sealed record Binding(CommandArguments? Arguments, BindingProblem? Problem, string? Unused = null)
{
    public static Binding Failed(BindingProblem problem) => new(null, problem);
}
