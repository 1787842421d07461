namespace Bot.Core.Commands;

/// <summary>One parameter of a command.</summary>
/// <param name="Name">In lower-case Latin letters, as Discord demands of option names: <c>since</c>.</param>
/// <param name="KoreanName">Its Korean form: <c>부터</c>.</param>
/// <param name="Type">What its value means.</param>
/// <param name="Required">Required parameters come first.</param>
/// <param name="Help">What to write there; at most 100 characters in either language.</param>
public sealed record CommandParameter(string Name, string KoreanName, ParameterType Type, bool Required, Bilingual Help)
{
    /// <summary>What is offered of type <see cref="ParameterType.Choice"/>.</summary>
    public IReadOnlyList<ParameterChoice> Choices { get; init; } = [];
}
