namespace Bot.Core.Digests.Outbox;

/// <summary>
/// What one message brings, kept once however many rooms get it: rooms that want the same and have had the same share it.
/// </summary>
/// <param name="Id">A hash of the content: short, of letters and digits.</param>
/// <param name="Content">JSON: the items of a digest or an alert (written and read by the planner), or the words of an announcement.</param>
public sealed record Bundle(string Id, string Content);
