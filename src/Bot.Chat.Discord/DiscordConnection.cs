using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;
using Bot.Chat.Discord.Gateway;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rest;

namespace Bot.Chat.Discord;

/// <summary>Discord over its own REST and gateway interfaces.</summary>
internal sealed class DiscordConnection(RestClient rest, GatewayClient gateway, InteractionInbox inbox, DiscordOptions options) : IDiscordConnection
{
    public async Task<DiscordApplication> LogInAsync(CancellationToken cancellationToken)
        => await ReadAsync(RestRoutes.Me, DiscordJson.Default.DiscordApplication, cancellationToken);

    public async IAsyncEnumerable<Interaction> InteractionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = options.Interactions == InteractionDelivery.Http ? Task.Delay(Timeout.Infinite, ending.Token) : RunGatewayAsync(ending.Token);
        try
        {
            while (await inbox.WaitAsync(running, cancellationToken))
            {
                while (inbox.TryRead(out var interaction))
                {
                    yield return interaction;
                }
            }

            await running;
        }
        finally
        {
            await ending.CancelAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public Task RespondAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellationToken)
        => rest.SendAsync(
            RestRoutes.Callback(interaction) with { Body = RestBody.Of(response, DiscordJson.Default.InteractionResponse, response.Files) }, cancellationToken);

    public Task EditResponseAsync(Interaction interaction, DiscordMessage message, CancellationToken cancellationToken)
        => rest.SendAsync(RestRoutes.Original(interaction) with { Body = Body(message) }, cancellationToken);

    public Task FollowUpAsync(Interaction interaction, DiscordMessage message, CancellationToken cancellationToken)
        => rest.SendAsync(RestRoutes.FollowUp(interaction) with { Body = Body(message) }, cancellationToken);

    public Task<SentMessage> SendAsync(Snowflake channel, DiscordMessage message, string nonce, CancellationToken cancellationToken)
        => ReadAsync(
            RestRoutes.Messages(channel) with { Body = Body(message with { Nonce = nonce, EnforceNonce = true }) }, DiscordJson.Default.SentMessage, cancellationToken);

    public Task<IReadOnlyList<FoundMessage>> ReadAsync(Snowflake channel, Snowflake? before, CancellationToken cancellationToken)
        => ReadAsync(RestRoutes.Read(channel, before), DiscordJson.Default.IReadOnlyListFoundMessage, cancellationToken);

    public Task RegisterAsync(Snowflake application, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken)
        => rest.SendAsync(
            RestRoutes.Commands(application) with { Body = RestBody.Of(commands, DiscordJson.Default.IReadOnlyListApplicationCommand) }, cancellationToken);

    private static Func<HttpContent> Body(DiscordMessage message) => RestBody.Of(message, DiscordJson.Default.DiscordMessage, message.Files);

    private async Task RunGatewayAsync(CancellationToken cancellationToken)
    {
        var address = await ReadAsync(RestRoutes.Gateway, DiscordJson.Default.GatewayAddress, cancellationToken);
        await gateway.RunAsync(address, inbox.Deliver, cancellationToken);
    }

    private async Task<T> ReadAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await rest.SendAsync(request, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("null");
        }
        catch (JsonException failure)
        {
            throw new DiscordException(DiscordFailure.Request, $"{request.Route}: Discord's answer could not be read.", failure);
        }
    }
}
