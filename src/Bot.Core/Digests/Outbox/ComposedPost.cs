using Bot.Core.Chat;

namespace Bot.Core.Digests.Outbox;

/// <param name="Reply">What is shown.</param>
/// <param name="CommandLine">A command that gives the same again, such as <c>/digest 3f9a</c>; the buttons of the message are made from it.</param>
public sealed record ComposedPost(Reply Reply, string CommandLine);
