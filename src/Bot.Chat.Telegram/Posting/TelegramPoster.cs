using System.Globalization;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Chat.Telegram.Serving;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Posting;

/// <summary>
/// Posts to chats and topics, at the rate that bulk messages may have and after whatever readers wait for. Whether a message whose answer was lost has
/// arrived cannot be found out here; <see cref="OutboxWorker"/> has the rule for those.
/// </summary>
internal sealed class TelegramPoster(
    ITelegramConnection connection,
    TelegramIdentity me,
    LetterDesk letters,
    SendPacer pacer,
    MovedChats moved,
    IOptions<TelegramOptions> options,
    TimeProvider clock) : IRoomPoster, IDisposable
{
    // Calls take up to a second; the rate comes from the pacer.
    private const int UnderWay = 32;

    // Written down as under way and waiting for their turn: while the disk writes one, another goes.
    private const int ReadyToGo = 3;
    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim line = new(ReadyToGo);
    private long offUntil;

    public string Platform => "telegram";

    public bool IsReady => options.Value.IsOn && me.Id != 0 && clock.GetUtcNow().UtcTicks >= Volatile.Read(ref offUntil);

    public int Parallel => UnderWay;

    public bool KnowsWhatArrived => false;

    public async Task<PostResult> PostAsync(Post post, CancellationToken cancellationToken)
    {
        if (!long.TryParse(post.Room.Chat, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat) || TopicOf(post.Room) is not { } topic)
        {
            return new PostResult.RoomGone("The room has no address that Telegram could know.");
        }

        var target = moved.Now(chat);
        var letter = await letters.OfAsync(post, asText: false);
        await pacer.WaitForChatAsync(target, cancellationToken);
        var (isMine, turn) = await HandOverAsync(post, cancellationToken);
        return isMine ? await SendAsync(post, letter, chat, topic, turn) : new PostResult.Withdrawn();
    }

    public void Dispose() => line.Dispose();

    // 0 for none.
    private static int? TopicOf(Room room)
        => room.Topic is null ? 0 : int.TryParse(room.Topic, NumberStyles.None, CultureInfo.InvariantCulture, out var topic) ? topic : null;

    private async Task<(bool IsMine, PostTurn? Turn)> HandOverAsync(Post post, CancellationToken cancellationToken)
    {
        await line.WaitAsync(cancellationToken);
        try
        {
            return await post.HandOver(cancellationToken) ? (true, await pacer.WaitForTurnAsync(cancellationToken)) : (false, null);
        }
        finally
        {
            line.Release();
        }
    }

    // From here on nothing is called back: it may have arrived, and whoever stops has to know. The connection's patience bounds it.
    private async Task<PostResult> SendAsync(Post post, TelegramLetter letter, long chat, int topic, PostTurn? turn)
    {
        for (var target = moved.Now(chat); ; turn = await pacer.WaitForTurnAsync(CancellationToken.None))
        {
            using var mine = turn;
            try
            {
                var sent = await CallAsync(post, letter, target, topic);
                mine?.Answered();
                return new PostResult.Sent(
                    sent.MessageId.ToString(CultureInfo.InvariantCulture),
                    target == chat ? null : post.Room with { Chat = target.ToString(CultureInfo.InvariantCulture) });
            }
            catch (TelegramException failure) when (failure is { Kind: TelegramFaultKind.Moved, Fault.MovedTo: { } to } && to != target && moved.Now(to) == to)
            {
                // Nothing was sent. A group moves once.
                moved.Move(target, to);
                target = to;
            }
            catch (TelegramException failure) when (letter.Photo is not null && IsAboutThePicture(failure))
            {
                letter = letter.FileId is null ? await letters.OfAsync(post, asText: true) : letter;
                letter.FileId = null;
            }
            catch (TelegramException failure)
            {
                return Read(failure, target);
            }
        }
    }

    private async Task<SentMessage> CallAsync(Post post, TelegramLetter letter, long target, int topic)
    {
        int? thread = topic == 0 ? null : topic;
        bool? silent = post.Silent ? true : null;
        if (letter.Photo is null)
        {
            var text = new SendMessage
            {
                ChatId = target,
                MessageThreadId = thread,
                Text = letter.Html,
                ParseMode = TelegramDialect.ParseMode,
                LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
                DisableNotification = silent,
                ReplyMarkup = letter.Keyboard,
            };
            return await connection.SendMessageAsync(text, CancellationToken.None);
        }

        var known = letter.FileId;
        var picture = new SendPhoto
        {
            ChatId = target,
            MessageThreadId = thread,
            Photo = known,
            Caption = letter.Html,
            ParseMode = TelegramDialect.ParseMode,
            DisableNotification = silent,
            ReplyMarkup = letter.Keyboard,
        };
        var sent = await connection.SendPhotoAsync(picture, known is null ? letter.Photo : null, CancellationToken.None);
        letter.FileId ??= sent.Photo is [.., var largest] ? largest.FileId : null;
        return sent;
    }

    // A chat may take texts and no pictures, a server may dislike a file; the text is what matters.
    private static bool IsAboutThePicture(TelegramException failure)
        => failure.Kind == TelegramFaultKind.Refused
            || (failure.Kind == TelegramFaultKind.ChatGone && failure.Fault.Description.Contains("PHOTO", StringComparison.OrdinalIgnoreCase));

    private PostResult Read(TelegramException failure, long target)
    {
        if (failure.Kind == TelegramFaultKind.TooMany)
        {
            pacer.Hold(target, PostFaults.Pause(failure.Fault));
        }
        else if (failure.Kind == TelegramFaultKind.WrongToken)
        {
            // Every other one would be refused as well.
            Volatile.Write(ref offUntil, (clock.GetUtcNow() + TokenPause).UtcTicks);
        }

        return PostFaults.Read(failure);
    }
}
