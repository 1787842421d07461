using Bot.Chat.Telegram.Answering;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Receiving;
using Bot.Chat.Telegram.Sending;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Serving;

/// <summary>Logs in, and answers until the host stops. A wrong token is said once; the other platforms go on.</summary>
internal sealed partial class TelegramService(
    ITelegramConnection connection,
    TelegramIdentity me,
    UpdateLedger ledger,
    UpdateIntake intake,
    UpdatePoller poller,
    WebhookSecret secret,
    WebhookGate gate,
    CommandMenus menus,
    Insistence insistence,
    LongAnswers longAnswers,
    TelegramPulse pulse,
    TimeProvider clock,
    IOptions<TelegramOptions> options,
    ILogger<TelegramService> logger) : BackgroundService
{
    private const int WebhookConnections = 40;
    private bool polls;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        gate.Close();
        intake.Close();
        await base.StopAsync(cancellationToken);
        await longAnswers.StopAsync(cancellationToken);
        await intake.DrainAsync(cancellationToken);
        if (polls)
        {
            await poller.ConfirmAsync(cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        try
        {
            await ServeAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (TelegramException failure) when (failure.Kind == TelegramFaultKind.WrongToken)
        {
            pulse.Lose("Telegram refuses the token.");
            Log.WrongToken(logger);
        }
        catch (Exception failure)
        {
            // The other platforms go on.
            pulse.Lose($"An unexpected failure: {failure.GetType().Name}.");
            Log.Failed(logger, failure);
        }
    }

    private async Task ServeAsync(CancellationToken stoppingToken)
    {
        pulse.TurnOn();
        var bot = await insistence.UntilDoneAsync(MeasuredAsync, stoppingToken);
        (me.Id, me.Username) = (bot.Id, bot.Username ?? "");
        var webhook = options.Value.HasWebhook;
        await ledger.LoadAsync(bot.Id, inOrder: !webhook, stoppingToken);
        Log.LoggedIn(logger, me.Username, webhook ? "calls of the webhook" : "polls");
        if (webhook)
        {
            await Task.WhenAll(menus.RegisterAsync(stoppingToken), BeCalledAsync(stoppingToken));
            return;
        }

        await insistence.UntilDoneAsync(connection.DeleteWebhookAsync, stoppingToken);
        polls = true;
        pulse.Connect();
        await Task.WhenAll(menus.RegisterAsync(stoppingToken), poller.RunAsync(stoppingToken));
    }

    private async Task<TelegramUser> MeasuredAsync(CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var bot = await connection.GetMeAsync(cancellationToken);
        pulse.Measure(clock.GetElapsedTime(start));
        return bot;
    }

    private async Task BeCalledAsync(CancellationToken stoppingToken)
    {
        gate.Open();
        var url = options.Value.PublicUrl.TrimEnd('/') + TelegramWebhook.Path;
        await insistence.UntilDoneAsync(
            token => connection.SetWebhookAsync(new SetWebhook(url, secret.Value, WebhookConnections, UpdateHandler.Kinds), token),
            stoppingToken);
        pulse.Connect();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Telegram: logged in as @{Username}; updates come by {Way}.")]
        public static partial void LoggedIn(ILogger logger, string username, string way);

        [LoggerMessage(Level = LogLevel.Error, Message = "Telegram refuses Telegram:Token. Telegram stays off until the next start; ask @BotFather for the token of the bot.")]
        public static partial void WrongToken(ILogger logger);

        [LoggerMessage(Level = LogLevel.Critical, Message = "Telegram stays off until the next start.")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
