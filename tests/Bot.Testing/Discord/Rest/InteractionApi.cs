using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>Answers to interactions: three seconds for the first, fifteen minutes for the rest, each acknowledged once.</summary>
internal sealed class InteractionApi(EmulatorState state)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private const int MostFollowUps = 5;

    public RestReply Respond(RestCall call, string id, string token)
    {
        lock (state.Gate)
        {
            if (state.Find(token) is not { } interaction || interaction.Id != id)
            {
                return RestReply.Error(404, 10062, "Unknown interaction");
            }

            if (interaction.Response is not null)
            {
                return RestReply.Error(400, 40060, "Interaction has already been acknowledged.");
            }

            if (state.Now - interaction.CreatedAt > First)
            {
                return RestReply.Error(404, 10062, "Unknown interaction");
            }

            interaction.Response = call.Body!.AsObject();
            if ((int?)interaction.Response["type"] is 4 or 7)
            {
                interaction.Message = interaction.Response["data"]!.AsObject();
                interaction.Files = call.Files;
                state.Answered(interaction);
            }

            return call.Query["with_response"] == "true" ? new RestReply(200, Told(interaction)) : new RestReply(204);
        }
    }

    public RestReply Original(RestCall call, string token)
    {
        lock (state.Gate)
        {
            if (Alive(token) is not { } interaction)
            {
                return Dead(token);
            }

            switch (call.Method)
            {
                case "PATCH":
                    interaction.Message = call.Body!.AsObject();
                    interaction.Files = call.Files;
                    interaction.Edits++;
                    return new RestReply(200, Shown(interaction.MessageId, interaction.Message));
                case "GET":
                    return interaction.Message is { } message ? new RestReply(200, Shown(interaction.MessageId, message)) : RestReply.Error(404, 10008, "Unknown Message");
                default:
                    interaction.Message = null;
                    return new RestReply(204);
            }
        }
    }

    public RestReply FollowUp(RestCall call, string token)
    {
        lock (state.Gate)
        {
            if (Alive(token) is not { } interaction)
            {
                return Dead(token);
            }

            var message = call.Body!.AsObject();
            if (interaction.IsDeferred)
            {
                // Deprecated, but still so: the first follow-up after a deferral takes the place of the announcement.
                interaction.Message = message;
                interaction.Files = call.Files;
                return new RestReply(200, Shown(interaction.MessageId, message));
            }

            if (interaction.IsUserInstallOnly && interaction.FollowUps.Count >= MostFollowUps)
            {
                return RestReply.Error(400, 40094, "This interaction has reached its maximum number of follow-up messages.");
            }

            interaction.FollowUps.Add(message);
            return new RestReply(200, Shown(state.NextId(), message));
        }
    }

    private EmulatedInteraction? Alive(string token)
        => state.Find(token) is { Response: not null } interaction && state.Now - interaction.CreatedAt <= Life ? interaction : null;

    private RestReply Dead(string token)
        => state.Find(token) is { Response: not null } ? RestReply.Error(401, 50027, "Invalid Webhook Token") : RestReply.Error(404, 10015, "Unknown Webhook");

    private JsonObject Told(EmulatedInteraction interaction)
    {
        var told = new JsonObject
        {
            ["interaction"] = new JsonObject { ["id"] = interaction.Id, ["type"] = interaction.Payload["type"]!.DeepClone(), ["response_message_id"] = interaction.MessageId },
            ["resource"] = new JsonObject { ["type"] = interaction.Response!["type"]!.DeepClone() },
        };
        if (interaction.Message is { } message)
        {
            told["resource"]!["message"] = Shown(interaction.MessageId, message);
        }

        return told;
    }

    internal JsonObject Shown(string id, JsonObject message) => new()
    {
        ["id"] = id,
        ["channel_id"] = "1331900000000000001",
        ["type"] = 0,
        ["content"] = message["content"]?.DeepClone() ?? "",
        ["components"] = message["components"]?.DeepClone() ?? new JsonArray(),
        ["embeds"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["pinned"] = false,
        ["tts"] = false,
        ["flags"] = message["flags"]?.DeepClone() ?? 0,
        ["timestamp"] = state.Now.ToString("O", CultureInfo.InvariantCulture),
        ["edited_timestamp"] = null,
        ["nonce"] = message["nonce"]?.DeepClone(),
        ["author"] = EmulatedBot.User(state.Settings),
    };
}
