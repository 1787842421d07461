using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>The bundle's content is the title.</summary>
internal sealed class FakeComposer : IPostComposer
{
    public const string Vanished = "vanished";

    public Exception? Failure { get; set; }

    /// <summary>The bundle that cannot be read.</summary>
    public string? Damaged { get; set; }

    public Task<ComposedPost?> ComposeAsync(Delivery delivery, Bundle bundle, RoomSettings? room, CancellationToken cancellationToken)
        => Failure is not null ? throw Failure
            : bundle.Id == Damaged ? throw new BundleException($"The digest {bundle.Id} is damaged.")
            : Task.FromResult(bundle.Content == Vanished ? null : new ComposedPost(new Reply { Locale = Locale.Korean, Title = bundle.Content }, $"/digest {bundle.Id}"));
}
