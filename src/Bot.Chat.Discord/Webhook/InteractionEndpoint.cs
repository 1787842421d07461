using System.Text.Json;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Discord.Webhook;

/// <summary>
/// Takes interactions over HTTP instead of through the gateway. Answers go the same way as the gateway's, through the callback route:
/// Discord accepts 202 and waits for it.
/// </summary>
public static class InteractionEndpoint
{
    private const int MaximumBytes = 1024 * 1024;

    /// <summary>Maps <see cref="DiscordOptions.Path"/>; nothing at all unless <c>Discord:Interactions</c> is Http and there is a token.</summary>
    /// <exception cref="InvalidOperationException">OpenSSL's libcrypto.so.3, which checks signatures, cannot be loaded.</exception>
    public static IEndpointRouteBuilder MapDiscordInteractions(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<DiscordOptions>>().Value;
        if (!options.IsOn || options.Interactions != InteractionDelivery.Http)
        {
            return endpoints;
        }

        if (!Ed25519.IsAvailable)
        {
            throw new InvalidOperationException("Discord:Interactions is Http, but libcrypto.so.3 of OpenSSL 3, which checks Discord's signatures, cannot be loaded. Install it, or set Discord:Interactions to Gateway.");
        }

        var signature = new InteractionSignature(options.PublicKey, endpoints.ServiceProvider.GetRequiredService<TimeProvider>());
        var inbox = endpoints.ServiceProvider.GetRequiredService<InteractionInbox>();
        endpoints.MapPost(options.Path, (HttpRequest request) => TakeAsync(request, signature, inbox, request.HttpContext.RequestAborted));
        return endpoints;
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, InteractionSignature signature, InteractionInbox inbox, CancellationToken cancellationToken)
    {
        if (await BodyAsync(request, cancellationToken) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!signature.IsValid(request.Headers["X-Signature-Timestamp"], request.Headers["X-Signature-Ed25519"], body))
        {
            return Results.Text("The signature is wrong.", statusCode: StatusCodes.Status401Unauthorized);
        }

        return Answer(body, inbox);
    }

    private static IResult Answer(byte[] body, InteractionInbox inbox)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Number && type.GetDouble() == (double)InteractionType.Ping)
            {
                return Results.Text("{\"type\":1}", "application/json");
            }

            if (inbox.Read(body) is { } interaction)
            {
                inbox.Deliver(interaction);
                return Results.StatusCode(StatusCodes.Status202Accepted);
            }
        }
        catch (JsonException)
        {
            // Signed but no JSON: the same answer as for JSON that is no interaction.
        }

        return Results.Text("This is no interaction.", statusCode: StatusCodes.Status400BadRequest);
    }

    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaximumBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}
