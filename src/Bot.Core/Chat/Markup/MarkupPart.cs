namespace Bot.Core.Chat.Markup;

/// <summary>One message's worth of a reply.</summary>
/// <param name="Markup">In the dialect.</param>
/// <param name="Length">As the dialect measures it.</param>
/// <param name="Citations">The numbers of the citations it shows, for its buttons.</param>
public sealed record MarkupPart(string Markup, int Length, IReadOnlyList<int> Citations);
