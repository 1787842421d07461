using System.Globalization;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Offers statements and moves to somebody who types <c>@bot …</c> in any chat.</summary>
internal sealed class TypedInlineHandler(
    InlineOffers offers,
    ReaderLanguage language,
    TelegramRenderer renderer,
    KeyboardLayout keyboards,
    ITelegramConnection connection,
    TelegramSender sender)
{
    // The server takes 50; a phone shows five at a time.
    private const int PageSize = 20;
    private const int FurthestSkip = 1000;
    private const int TitleLimit = 100;
    private const int DescriptionLimit = 200;

    // A reload of the corpus shows up after a minute.
    private const int CacheSeconds = 60;

    public async Task HandleAsync(InlineQuery query, CancellationToken cancellationToken)
    {
        var skip = int.TryParse(query.Offset, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given <= FurthestSkip ? given : 0;
        var found = await offers.OfferAsync(query.Query, language.Of(query.From.LanguageCode), skip, PageSize, cancellationToken);
        var results = new List<InlineArticle>(found.Count);
        foreach (var offer in found.DistinctBy(offer => offer.Id))
        {
            results.Add(await ArticleAsync(offer, cancellationToken));
        }

        var answer = new AnswerInlineQuery
        {
            InlineQueryId = query.Id,
            Results = results,
            CacheTime = CacheSeconds,
            NextOffset = found.Count == PageSize && skip + PageSize <= FurthestSkip ? (skip + PageSize).ToString(CultureInfo.InvariantCulture) : "",
        };
        await sender.AnswerAsync(token => connection.AnswerInlineQueryAsync(answer, token), cancellationToken);
    }

    private async Task<InlineArticle> ArticleAsync(InlineOffer offer, CancellationToken cancellationToken)
    {
        var part = renderer.Render(offer.Reply, offer.CommandLine);
        var keyboard = await keyboards.BuildAsync(part, chart: false, back: null, cancellationToken);
        return new InlineArticle
        {
            Id = offer.Id,
            Title = Excerpt.Cut(offer.Title, TitleLimit),
            Description = Excerpt.Cut(offer.Description, DescriptionLimit),
            InputMessageContent = new InlineText { MessageText = part.Html, ParseMode = TelegramDialect.ParseMode, LinkPreviewOptions = new LinkPreviewOptions(IsDisabled: true) },
            ReplyMarkup = keyboard.Rows.Count > 0 ? keyboard : null,
        };
    }
}
