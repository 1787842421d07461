using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>The application's commands. A bulk PUT replaces all of them; new names count against 200 a day.</summary>
internal sealed class CommandApi(EmulatorState state)
{
    private const int MostNewNames = 200;
    private int created;

    public RestReply List(bool withLocalizations)
    {
        lock (state.Gate)
        {
            var commands = state.Commands.DeepClone().AsArray();
            if (!withLocalizations)
            {
                foreach (var command in commands.OfType<JsonObject>())
                {
                    command.Remove("name_localizations");
                    command.Remove("description_localizations");
                }
            }

            return new RestReply(200, commands);
        }
    }

    public RestReply Replace(JsonArray commands)
    {
        lock (state.Gate)
        {
            var known = state.Commands.Select(command => (string?)command?["name"]).ToHashSet(StringComparer.Ordinal);
            var fresh = commands.Count(command => !known.Contains((string?)command?["name"]));
            if (created + fresh > MostNewNames)
            {
                return RestReply.Error(400, 30034, "Max number of daily application command creates has been reached (200)");
            }

            created += fresh;
            state.Commands = [.. commands.Select(command => (JsonNode?)Kept(command!.AsObject()))];
            state.CommandWrites++;
            return new RestReply(200, state.Commands.DeepClone());
        }
    }

    public RestReply Add(JsonObject command)
    {
        lock (state.Gate)
        {
            created++;
            var kept = Kept(command);
            state.Commands.Add(kept);
            state.CommandWrites++;
            return new RestReply(201, kept.DeepClone());
        }
    }

    private JsonObject Kept(JsonObject command)
    {
        var kept = command.DeepClone().AsObject();
        kept["id"] = state.NextId();
        kept["application_id"] = EmulatedBot.Id(state.Settings);
        kept["version"] = state.NextId();
        kept["type"] ??= 1;
        kept["default_member_permissions"] ??= null;
        kept["nsfw"] ??= false;
        return kept;
    }
}
