using System.Globalization;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Bot.Core.Commands;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Carries out what a pressed button stands for: changes the message it hangs on, or sends the chart under it.</summary>
internal sealed class PressHandler(
    ActionCodec codec,
    ActionRunner runner,
    ReaderLanguage language,
    CommandCatalogue catalogue,
    LongAnswers longAnswers,
    RoomRights rights,
    TelegramRenderer renderer,
    KeyboardLayout keyboards,
    ChartPicture pictures,
    ITelegramConnection connection,
    TelegramSender sender,
    TimeProvider clock)
{
    public async Task HandleAsync(CallbackQuery query, CancellationToken cancellationToken)
    {
        var press = new Press(query, connection, sender, clock);
        var locale = language.Of(query.From.LanguageCode);
        if (await codec.DecodeAsync(query.Data ?? "", cancellationToken) is not { } action)
        {
            await press.AlertAsync(
                locale.Pick("이 단추는 오래되어 더는 쓸 수 없습니다. 명령을 다시 보내 주세요.", "This button is too old. Please send the command again."),
                cancellationToken);
            return;
        }

        var user = query.From.Id.ToString(CultureInfo.InvariantCulture);
        var asker = new Asker("telegram", user, query.Message?.Chat.Id.ToString(CultureInfo.InvariantCulture) ?? user, locale)
        {
            Topic = query.Message?.Topic?.ToString(CultureInfo.InvariantCulture),
            MayManage = rights.Of(query),
        };
        if (await OutcomeAsync(press, query, asker, action, cancellationToken) is not { } outcome)
        {
            return;
        }

        if (outcome.Reply.Outcome is ReplyOutcome.Limited or ReplyOutcome.Failed or ReplyOutcome.Forbidden)
        {
            await press.AlertAsync(string.Join(' ', new[] { outcome.Reply.Title, outcome.Reply.Summary }.OfType<string>()), cancellationToken);
        }
        else if (action.Kind == ChatActionKind.Chart)
        {
            await ShowChartAsync(press, query.Message, outcome, cancellationToken);
        }
        else
        {
            await ShowTextAsync(press, query.Message, action, outcome, cancellationToken);
        }
    }

    /// <summary>Null for one that takes so long that it shows itself, in the place of the message that was pressed.</summary>
    private async Task<ActionOutcome?> OutcomeAsync(Press press, CallbackQuery query, Asker asker, ChatAction action, CancellationToken cancellationToken)
    {
        if (query.Message is not { } message || catalogue.OfLine(action.CommandLine)?.Description.ShowsProgress != true)
        {
            return await press.WhileAsync(runner.RunAsync(asker, action, cancellationToken), cancellationToken);
        }

        var template = new SendMessage
        {
            ChatId = message.Chat.Id,
            MessageThreadId = message.Topic,
            Text = "",
            ParseMode = TelegramDialect.ParseMode,
            LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true),
        };
        var outcome = await longAnswers.AskAsync(asker, (who, token) => runner.RunAsync(who, action, token), template, message.MessageId);
        if (outcome is null)
        {
            await press.ReleaseAsync(cancellationToken);
        }

        return outcome;
    }

    private async Task ShowTextAsync(Press press, TelegramMessage? message, ChatAction action, ActionOutcome outcome, CancellationToken cancellationToken)
    {
        var part = renderer.Render(outcome.Reply, outcome.CommandLine, outcome.Part);
        if (message is { Photo: not null })
        {
            var below = await keyboards.BuildAsync(part, pictures.IsAvailable, back: null, cancellationToken);
            await press.ReplyAsync(message, part.Html, below, cancellationToken);
            return;
        }

        var back = Back(message?.ReplyMarkup, action, outcome.Reply.Locale);
        var keyboard = await keyboards.BuildAsync(part, pictures.IsAvailable && message is not null, back, cancellationToken);
        await press.EditAsync(part.Html, keyboard, cancellationToken);
    }

    private async Task ShowChartAsync(Press press, TelegramMessage? message, ActionOutcome outcome, CancellationToken cancellationToken)
    {
        var reply = outcome.Reply;
        if (message is not null && outcome.ShowChart && pictures.Draw(reply) is { } photo)
        {
            await press.SendPhotoAsync(message, photo, renderer.Caption(reply), cancellationToken);
            return;
        }

        await press.AlertAsync(reply.Locale.Pick("지금은 차트를 그릴 수 없습니다.", "The chart cannot be drawn right now."), cancellationToken);
    }

    // The opened source takes the place of the answer, so it needs a way back. A second source keeps the way that the first one had.
    private static InlineKeyboardButton? Back(InlineKeyboard? keyboard, ChatAction action, Locale locale)
    {
        if (action.Kind != ChatActionKind.Source || keyboard is null)
        {
            return null;
        }

        var label = locale.Pick("◀ 돌아가기", "◀ Back");
        var way = keyboard.Rows.SelectMany(row => row).FirstOrDefault(button => button.Text == label) ?? KeyboardLayout.Here(keyboard);
        return way?.CallbackData is { } data ? new InlineKeyboardButton(label, data) : null;
    }
}
