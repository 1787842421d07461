using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Server;

namespace Bot.Testing.Telegram.Methods;

/// <summary>Answers to presses and to inline queries. Each can be answered once, and not for long.</summary>
internal sealed class QueryMethods(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> open = new();
    private long nextId = 5_000_000;

    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    public ConcurrentQueue<CallbackAnswer> CallbackAnswers { get; } = new();

    public ConcurrentQueue<InlineAnswer> InlineAnswers { get; } = new();

    public string Open()
    {
        var id = $"{Interlocked.Increment(ref nextId)}";
        open[id] = clock.GetUtcNow();
        return id;
    }

    public JsonNode AnswerCallback(ApiRequest request)
    {
        var id = request.Required("callback_query_id");
        var text = request.Text("text");
        if (text?.EnumerateRunes().Count() > 200)
        {
            throw ApiErrorException.Bad("MESSAGE_TOO_LONG");
        }

        Close(id);
        CallbackAnswers.Enqueue(new CallbackAnswer(id, text, request.Flag("show_alert")));
        return JsonValue.Create(true);
    }

    public JsonNode AnswerInline(ApiRequest request)
    {
        var id = request.Required("inline_query_id");
        var results = request.Array("results") ?? throw ApiErrorException.Bad("can't parse inline query results");
        var offset = request.Text("next_offset") ?? "";
        if (results.Count > 50 || Encoding.UTF8.GetByteCount(offset) > 64)
        {
            throw ApiErrorException.Bad(results.Count > 50 ? "RESULTS_TOO_MUCH" : "NEXT_OFFSET_INVALID");
        }

        var offers = results.Select(result => Read(result!.AsObject())).ToList();
        if (offers.DistinctBy(offer => offer.Id).Count() != offers.Count)
        {
            throw ApiErrorException.Bad("RESULT_ID_DUPLICATE");
        }

        Close(id);
        var cache = Math.Clamp(request.Number("cache_time") ?? 300, 0, 86_400);
        InlineAnswers.Enqueue(new InlineAnswer(id, offers, offset, request.Flag("is_personal"), (int)cache));
        return JsonValue.Create(true);
    }

    private static InlineResult Read(JsonObject result)
    {
        var id = result["id"]?.GetValue<string>() ?? "";
        var title = result["title"]?.GetValue<string>() ?? "";
        if (Encoding.UTF8.GetByteCount(id) is 0 or > 64)
        {
            throw ApiErrorException.Bad("RESULT_ID_INVALID");
        }

        if (result["type"]?.GetValue<string>() != "article" || title.Length == 0)
        {
            throw ApiErrorException.Bad("the emulator knows articles with a title only");
        }

        var content = result["input_message_content"] as JsonObject ?? throw ApiErrorException.Bad("SEND_MESSAGE_MEDIA_INVALID");
        return new InlineResult(
            id,
            title,
            result["description"]?.GetValue<string>(),
            ContentRules.Text(content["message_text"]?.GetValue<string>(), content["parse_mode"]?.GetValue<string>()),
            KeyboardRules.Read(result["reply_markup"] as JsonObject));
    }

    private void Close(string id)
    {
        if (!open.TryRemove(id, out var since) || clock.GetUtcNow() - since > Patience)
        {
            throw ApiErrorException.Bad("query is too old and response timeout expired or query ID is invalid");
        }
    }
}
