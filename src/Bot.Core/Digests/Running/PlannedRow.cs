using Bot.Core.Digests.Outbox;

namespace Bot.Core.Digests.Running;

/// <summary>A row for the outbox.</summary>
/// <param name="Delivery">What is written.</param>
/// <param name="Bundle">What is sent; null where there is nothing to send.</param>
internal sealed record PlannedRow(Delivery Delivery, Bundle? Bundle = null);
