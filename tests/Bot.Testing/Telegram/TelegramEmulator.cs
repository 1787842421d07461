using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Faults;
using Bot.Testing.Telegram.Markup;
using Bot.Testing.Telegram.Methods;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.Spec;
using Bot.Testing.Telegram.Time;
using Bot.Testing.Telegram.Updates;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram;

/// <summary>
/// A Bot API in this process: real HTTP on loopback, the server's semantics, every request checked against the machine-readable description
/// where that is there. Tests play the people.
/// </summary>
public sealed class TelegramEmulator : IAsyncDisposable
{
    /// <summary>A token of the right shape that belongs to nobody.</summary>
    public const string Token = "123456789:AAEmulatedEmulatedEmulatedEmulated";

    private static readonly TimeSpan Failsafe = TimeSpan.FromMinutes(1);
    private readonly TimeProvider clock;
    private readonly Pulse changed = new();
    private readonly UpdateQueue queue;
    private readonly QueryMethods queries;
    private readonly CommandMenu menu = new();
    private readonly WebhookCaller caller;
    private readonly Poller poller;
    private readonly EmulatorServer server;

    private TelegramEmulator(TimeProvider clock, bool isDescribed, bool hasLimits)
    {
        this.clock = clock;
        World = new TelegramWorld(new EmulatedUser(123456789, "Aftershock", Username: "aftershock_bot", IsBot: true));
        queue = new UpdateQueue(clock, changed);
        queries = new QueryMethods(clock);
        caller = new WebhookCaller(queue, clock, changed);
        Spec = isDescribed ? TelegramSpec.TryLoad() : null;
        poller = new Poller(queue, clock, changed);
        var updates = new WebhookMethods(queue, poller, caller, clock);
        var methods = new MethodTable(World, new MessageMethods(World, clock, hasLimits ? new FloodLimits(clock) : null), new EditMethods(World), queries, menu, updates);
        server = new EmulatorServer(Token, Spec, methods, Faults, clock, changed);
    }

    public TelegramWorld World { get; }

    public FaultPlan Faults { get; } = new();

    /// <summary>Null where the description is absent; then only the rules written by hand are checked.</summary>
    public TelegramSpec? Spec { get; }

    /// <summary>What clients take for <c>https://api.telegram.org</c>.</summary>
    public Uri Url => server.Url;

    /// <summary>Every request, in the order in which they were carried out.</summary>
    public IReadOnlyList<ApiCall> Calls => [.. server.Calls];

    /// <summary>Told of every request when it was carried out, before its answer goes back: for whoever measures, and must not look at all calls again and again.</summary>
    public Action<ApiCall>? Watch
    {
        get => server.Watch;
        set => server.Watch = value;
    }

    /// <summary>Requests that no correct client makes.</summary>
    public IReadOnlyList<string> Violations => [.. server.Violations];

    public IReadOnlyList<CallbackAnswer> CallbackAnswers => [.. queries.CallbackAnswers];

    public IReadOnlyList<InlineAnswer> InlineAnswers => [.. queries.InlineAnswers];

    /// <summary>The menus that were set, by scope and language.</summary>
    public IReadOnlyDictionary<(string Scope, string Language), JsonArray> Menus => menu.Menus;

    /// <summary>Updates that the bot has not confirmed.</summary>
    public int Pending => queue.Count;

    /// <summary>How many polls wait for an update now: none or one.</summary>
    public int Polls => poller.Waiting;

    public WebhookSetting? Webhook => caller.Setting;

    /// <summary>How long a press or an inline query can be answered. Where time runs freely, it must not run out between two steps of a program.</summary>
    public TimeSpan QueryPatience
    {
        get => queries.Patience;
        set => queries.Patience = value;
    }

    /// <param name="clock">The time of the platform; null for the real one.</param>
    /// <param name="isDescribed">Whether requests are checked against the description, which takes longer than carrying them out.</param>
    /// <param name="hasLimits">Whether new messages beyond the rates of Telegram's FAQ are refused with 429.</param>
    public static async Task<TelegramEmulator> StartAsync(TimeProvider? clock = null, bool isDescribed = true, bool hasLimits = false)
    {
        var emulator = new TelegramEmulator(clock ?? TimeProvider.System, isDescribed, hasLimits);
        await emulator.server.StartAsync();
        return emulator;
    }

    /// <summary>Somebody writes, or a channel posts when there is nobody.</summary>
    public EmulatedMessage Write(EmulatedChat chat, EmulatedUser? user, string text, int? topic = null)
    {
        var message = chat.Add(user, clock.GetUtcNow());
        (message.Content, message.Topic) = (FoundEntities.Find(text), topic);
        queue.Add(chat.Type == "channel" ? "channel_post" : "message", message.Json());
        return message;
    }

    /// <summary>Somebody writes to the bot in private.</summary>
    public EmulatedMessage Write(EmulatedUser user, string text) => Write(World.Private(user), user, text);

    /// <summary>Somebody presses the button with this label; returns the id of the query.</summary>
    public string Press(EmulatedUser user, EmulatedMessage message, string label) => PressData(user, message, message.Data(label));

    /// <summary>Some client sends this data, whether there is such a button or not.</summary>
    public string PressData(EmulatedUser user, EmulatedMessage message, string data)
    {
        var id = queries.Open();
        var query = new JsonObject { ["id"] = id, ["from"] = user.Json(), ["chat_instance"] = "1", ["data"] = data };
        if (message.InlineId is { } inline)
        {
            query["inline_message_id"] = inline;
        }
        else
        {
            query["message"] = message.Json();
        }

        queue.Add("callback_query", query);
        return id;
    }

    /// <summary>Somebody types <c>@bot …</c>; returns the id of the query.</summary>
    public string Type(EmulatedUser user, string typed, string offset = "")
    {
        var id = queries.Open();
        queue.Add("inline_query", new JsonObject { ["id"] = id, ["from"] = user.Json(), ["query"] = typed, ["offset"] = offset });
        return id;
    }

    /// <summary>Somebody picks an offer; it is sent in a chat that the bot does not see.</summary>
    public EmulatedMessage Choose(InlineResult result)
    {
        var message = new EmulatedMessage(chat: null, id: 0, World.Bot, clock.GetUtcNow().ToUnixTimeSeconds())
        {
            InlineId = $"inline-{Guid.NewGuid():N}",
            Content = result.Content,
            Keyboard = result.Keyboard,
        };
        World.AddInline(message);
        return message;
    }

    /// <summary>Anything that may arrive.</summary>
    public long Deliver(string kind, JsonObject content) => queue.Add(kind, content);

    /// <summary>What waits now, to be delivered again later with <see cref="Repeat"/>.</summary>
    public IReadOnlyList<PendingUpdate> Waiting => queue.Peek(100);

    /// <summary>Delivers an update again although it was confirmed, as happens around restarts of the server.</summary>
    public void Repeat(PendingUpdate update) => queue.Repeat(update);

    public void RestartUpdateIds(long from) => queue.RestartIds(from);

    /// <summary>Waits for something to become true; it is looked at whenever anything happens here. A test that waits for nothing fails after a minute.</summary>
    public async Task WaitAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        using var failsafe = new CancellationTokenSource(Failsafe);
        while (true)
        {
            var next = changed.Next;
            if (condition())
            {
                return;
            }

            await next.WaitAsync(failsafe.Token).WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        caller.Dispose();
        await server.DisposeAsync();
    }
}
