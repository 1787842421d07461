namespace Bot.Core.Chat.Buttons;

/// <summary>What pressing a button gave.</summary>
/// <param name="Reply">The answer.</param>
/// <param name="CommandLine">What was asked: the buttons of the answer are made from it.</param>
/// <param name="Part">Which part of it to show, from 0.</param>
/// <param name="ShowChart">Whether the chart was asked for and there is one.</param>
public sealed record ActionOutcome(Reply Reply, string CommandLine, int Part, bool ShowChart);
