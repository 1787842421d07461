using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

/// <summary>The stores over one state.</summary>
public sealed record StateStores(ISubscriptionStore Subscriptions, IOutbox Outbox, IAuditLog Audit, IFeedStore Feeds);
