using System.Text.Json;
using Bot.Chat.Telegram.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>
/// Takes Telegram's calls. A call is answered with 200 when its update is settled: until then, and after any other answer, the server keeps it and
/// calls again.
/// </summary>
internal sealed class TelegramWebhook(UpdateIntake intake, WebhookSecret secret, IOptions<TelegramOptions> options, WebhookGate gate)
{
    public const string Path = "/telegram/updates";

    // The server's own limit for an update with all its nested messages lies far below.
    private const long LargestUpdate = 1024 * 1024;

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn || !options.Value.HasWebhook)
        {
            return Results.NotFound();
        }

        if (!secret.IsIn(request.Headers[WebhookSecret.Header]))
        {
            return Results.Unauthorized();
        }

        if (!gate.IsOpen)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestUpdate;
        }

        return await AcceptAsync(request, cancellationToken);
    }

    private async Task<IResult> AcceptAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
            if (UpdateReader.Read(document.RootElement) is not { } update)
            {
                return Results.BadRequest();
            }

            var settled = intake.Accept(update) is not { } work || await work.WaitAsync(cancellationToken);
            return settled ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
        catch (BadHttpRequestException wrong)
        {
            return Results.StatusCode(wrong.StatusCode);
        }
    }
}
