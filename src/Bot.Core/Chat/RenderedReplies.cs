using System.Runtime.CompilerServices;

namespace Bot.Core.Chat;

/// <summary>
/// What a platform made of replies, for as long as somebody holds the reply: one that is answered from memory (<see cref="Asking.RecentReplies"/>) is
/// set in markup once, not for every reader. What its buttons stand for was kept when it was made.
/// </summary>
/// <typeparam name="T">A message that is the same for every reader, and does not change.</typeparam>
public sealed class RenderedReplies<T>
    where T : class
{
    // By the object, not by its value: two replies that say the same are compared in less time than it takes to find that out.
    private readonly ConditionalWeakTable<Reply, Rendered> kept = [];

    /// <param name="reply">The whole answer.</param>
    /// <param name="commandLine">What was asked; one reply may answer several ways to type it, and its buttons repeat the way.</param>
    /// <param name="part">Which part of it.</param>
    /// <param name="render">Makes the message; one that fails is not kept.</param>
    public async ValueTask<T> OfAsync(Reply reply, string commandLine, int part, Func<Task<T>> render)
    {
        if (kept.TryGetValue(reply, out var known) && known.Part == part && known.CommandLine == commandLine)
        {
            return known.Message;
        }

        var message = await render();
        kept.AddOrUpdate(reply, new Rendered(commandLine, part, message));
        return message;
    }

    private sealed record Rendered(string CommandLine, int Part, T Message);
}
