using Bot.Core.Digests.Outbox;

namespace Bot.Core.Digests.Planning;

/// <summary>What to send, or why nothing.</summary>
/// <param name="Bundle">Null when there is nothing to send.</param>
/// <param name="Reason">Without a bundle: why, in a sentence for the operator; null with one.</param>
public sealed record DigestPlan(Bundle? Bundle, string? Reason);
