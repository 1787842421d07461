using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rendering;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Discord.Posting;

/// <summary>Makes messages of posts. Channels that get the same reply share the same message but for its nonce, for as long as somebody holds the reply.</summary>
internal sealed class LetterDesk(DiscordRenderer renderer, ComponentLayout layout, ChartPicture pictures)
{
    private readonly ConditionalWeakTable<Reply, ConcurrentDictionary<string, Lazy<Task<DiscordMessage>>>> ready = [];

    public async Task<DiscordMessage> OfAsync(Post post)
    {
        var letters = ready.GetOrCreateValue(post.Reply);
        try
        {
            return Own(await letters.GetOrAdd(post.CommandLine, _ => new Lazy<Task<DiscordMessage>>(() => MakeAsync(post))).Value, post);
        }
        catch
        {
            letters.TryRemove(post.CommandLine, out _);
            throw;
        }
    }

    private static DiscordMessage Own(DiscordMessage message, Post post) => message with
    {
        Flags = (message.Flags ?? MessageFlags.None) | (post.Silent ? MessageFlags.SuppressNotifications : MessageFlags.None),
        Components = [message.Components![0] with { Id = PostNonce.ComponentId(post.Nonce) }, .. message.Components.Skip(1)],
    };

    private async Task<DiscordMessage> MakeAsync(Post post)
    {
        var part = renderer.Render(post.Reply, post.CommandLine, part: 0);
        return await layout.ArrangeAsync(part, pictures.Draw(post.Reply, limit: null), CancellationToken.None);
    }
}
