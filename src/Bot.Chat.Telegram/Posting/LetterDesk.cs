using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bot.Chat.Telegram.Rendering;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Telegram.Posting;

/// <summary>Makes letters of posts. Rooms that get the same reply share the same letter, for as long as somebody holds the reply.</summary>
internal sealed class LetterDesk(TelegramRenderer renderer, KeyboardLayout keyboards, ChartPicture pictures)
{
    private readonly ConditionalWeakTable<Reply, ConcurrentDictionary<(string CommandLine, bool IsAgain, bool IsText), Lazy<Task<TelegramLetter>>>> ready = [];

    /// <param name="post">What is sent. One that may have arrived before says so at the end of its title, since nobody can find out.</param>
    /// <param name="asText">Whether a chart is left to a button, because the chat takes no pictures.</param>
    public async Task<TelegramLetter> OfAsync(Post post, bool asText)
    {
        var key = (post.CommandLine, post.PerhapsSentAt is not null, asText);
        var letters = ready.GetOrCreateValue(post.Reply);
        try
        {
            return await letters.GetOrAdd(key, _ => new Lazy<Task<TelegramLetter>>(() => MakeAsync(post, asText))).Value;
        }
        catch
        {
            letters.TryRemove(key, out _);
            throw;
        }
    }

    private async Task<TelegramLetter> MakeAsync(Post post, bool asText)
    {
        var reply = post.PerhapsSentAt is null ? post.Reply : post.Reply with { Title = $"{post.Reply.Title} {post.Reply.Locale.Pick("(다시 보냄)", "(sent again)")}" };
        var part = renderer.Render(reply, post.CommandLine);
        var photo = !asText && VisibleText.Length(part.Html) <= TelegramDialect.CaptionLimit ? pictures.Draw(reply) : null;
        var keyboard = await keyboards.BuildAsync(part, photo is null && pictures.IsAvailable, back: null, CancellationToken.None);
        return new TelegramLetter(part.Html, keyboard.Rows.Count > 0 ? keyboard : null, photo);
    }
}
