namespace Bot.Core.Chat;

/// <summary>Which page of how many, and the command lines of its neighbours.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
/// <param name="Items">Entries on all pages together.</param>
/// <param name="Previous">Null on the first page.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record PageInfo(int Number, int Count, int Items, string? Previous, string? Next);
