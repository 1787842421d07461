using System.Globalization;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Answers a command that somebody typed, in the chat and topic where it was typed.</summary>
internal sealed class QuestionHandler(
    AddressedCommand addressed,
    ReaderLanguage language,
    RoomRights rights,
    ChatAnswers answers,
    TypingSignal typing,
    LongAnswers longAnswers,
    TelegramRenderer renderer,
    KeyboardLayout keyboards,
    ChartPicture pictures,
    ITelegramConnection connection,
    TelegramSender sender)
{
    private readonly RenderedReplies<TelegramPage> pages = new();

    public async Task HandleAsync(TelegramMessage message, CancellationToken cancellationToken)
    {
        if (addressed.Of(message) is not { } line)
        {
            return;
        }

        var chat = message.Chat.Id;
        var asker = new Asker("telegram", Id(message.From?.Id ?? chat), Id(chat), language.Of(message.From?.LanguageCode))
        {
            Topic = message.Topic is { } topic ? Id(topic) : null,
            MayManage = rights.Of(message),
        };
        var request = new SendMessage
        {
            ChatId = chat,
            MessageThreadId = message.Topic,
            Text = "",
            ParseMode = TelegramDialect.ParseMode,
            LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
            ReplyParameters = new ReplyParameters(message.MessageId),
        };
        var reply = addressed.ShowsProgress(line)
            ? (await longAnswers.AskAsync(asker, async (who, token) => new ActionOutcome(await answers.AnswerAsync(who, line, token), line, Part: 0, ShowChart: false), request, message: null))?.Reply
            : await typing.WhileAsync(answers.AnswerAsync(asker, line, cancellationToken), chat, message.Topic, cancellationToken);
        if (reply is null)
        {
            return;
        }

        var page = await pages.OfAsync(reply, line, part: 0, () => RenderAsync(reply, line, cancellationToken));
        var filled = request with { Text = page.Html, ReplyMarkup = page.Keyboard };
        await sender.SendAsync(chat, (target, token) => connection.SendMessageAsync(filled with { ChatId = target }, token), Repeating.Never, cancellationToken);
    }

    private async Task<TelegramPage> RenderAsync(Reply reply, string line, CancellationToken cancellationToken)
    {
        var part = renderer.Render(reply, line);
        var keyboard = await keyboards.BuildAsync(part, pictures.IsAvailable, back: null, cancellationToken);
        return new TelegramPage(part.Html, keyboard.Rows.Count > 0 ? keyboard : null);
    }

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
