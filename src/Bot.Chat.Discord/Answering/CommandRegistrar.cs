using System.Security.Cryptography;
using System.Text.Json;
using Bot.Chat.Discord.Protocol;
using Bot.Core.Commands;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Answering;

/// <summary>Registers the commands, but only when they differ from what was registered last: new names count against 200 a day.</summary>
internal sealed partial class CommandRegistrar(IDiscordConnection connection, CommandCatalogue catalogue, IChatState state, ILogger<CommandRegistrar> logger)
{
    public async Task RegisterAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var commands = CommandForms.Of(catalogue);
        var note = $"discord-commands-{application}";
        var hash = Convert.ToHexString(SHA256.HashData(DiscordJson.Write(commands, DiscordJson.Default.IReadOnlyListApplicationCommand)));
        if (await state.NoteAsync(note, cancellationToken) == hash)
        {
            return;
        }

        await connection.RegisterAsync(application, commands, cancellationToken);
        await state.SetNoteAsync(note, hash, cancellationToken);
        Log.Registered(logger, commands.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Registered {Count} commands with Discord.")]
        public static partial void Registered(ILogger logger, int count);
    }
}
