using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Methods;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram.Server;

/// <summary>Which method of the Bot API is which of ours.</summary>
internal sealed class MethodTable(
    TelegramWorld world,
    MessageMethods messages,
    EditMethods edits,
    QueryMethods queries,
    CommandMenu menu,
    WebhookMethods updates)
{
    public async Task<JsonNode> CallAsync(ApiRequest request, CancellationToken cancellationToken)
        => request.Method.ToLowerInvariant() switch
        {
            "getupdates" => await updates.GetUpdatesAsync(request, cancellationToken),
            "getme" => Me(),
            "sendmessage" => messages.SendMessage(request),
            "sendphoto" => messages.SendPhoto(request),
            "sendchataction" => messages.SendChatAction(request),
            "getchatmember" => messages.GetChatMember(request),
            "editmessagetext" => edits.EditText(request),
            "editmessagecaption" => edits.EditCaption(request),
            "editmessagemedia" => edits.EditMedia(request),
            "answercallbackquery" => queries.AnswerCallback(request),
            "answerinlinequery" => queries.AnswerInline(request),
            "setmycommands" => menu.Set(request),
            "getmycommands" => menu.Get(request),
            "deletemycommands" => menu.Delete(request),
            "setwebhook" => updates.SetWebhook(request),
            "deletewebhook" => updates.DeleteWebhook(request),
            "getwebhookinfo" => updates.GetWebhookInfo(),
            _ => throw new ApiErrorException(404, "Not Found: method not found"),
        };

    private JsonObject Me()
    {
        var json = world.Bot.Json();
        json["can_join_groups"] = true;
        json["can_read_all_group_messages"] = false;
        json["supports_inline_queries"] = true;
        return json;
    }
}
