namespace Bot.Core.Chat;

/// <summary>One thing to click: what it says and the command line it stands for.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="CommandLine">A whole command, such as <c>/reaction 사티아 나델라</c>.</param>
/// <param name="Hint">A few words more, such as the role of a person of that name; null when none is needed.</param>
public sealed record Choice(string Label, string CommandLine, string? Hint = null);

/// <summary>A question back, or what to look at next.</summary>
/// <param name="Prompt">Stands before the choices.</param>
/// <param name="Items">What to click.</param>
/// <param name="IsFurther">Whether it is what to look at next: choices that are buttons say so themselves, and the prompt would stand above nothing.</param>
public sealed record ChoiceList(string Prompt, IReadOnlyList<Choice> Items, bool IsFurther = false);
