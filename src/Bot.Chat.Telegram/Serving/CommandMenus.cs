using System.Security.Cryptography;
using System.Text;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Sending;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Telegram.Serving;

/// <summary>
/// The menus of commands that Telegram shows behind "/": Korean, English, and the default for everybody else; with the commands of those who manage a chat
/// for its administrators, and for whoever talks to the bot alone. Registered when they changed.
/// </summary>
internal sealed partial class CommandMenus(
    ITelegramConnection connection,
    CommandCatalogue catalogue,
    IChatState state,
    TelegramIdentity me,
    Insistence insistence,
    ILogger<CommandMenus> logger)
{
    // https://core.telegram.org/bots/api#setmycommands
    private const int Most = 100;

    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        SetMyCommands[] menus =
        [
            .. Menus(MenuScope.Everybody, CommandAccess.Everyone),
            .. Menus(MenuScope.PrivateChats, CommandAccess.ChannelManagers),
            .. Menus(MenuScope.Administrators, CommandAccess.ChannelManagers),
        ];
        var hash = Hash(menus);
        var note = $"telegram.{me.Id}.menus";
        try
        {
            if (await state.NoteAsync(note, cancellationToken) == hash)
            {
                return;
            }

            foreach (var menu in menus)
            {
                await insistence.UntilDoneAsync(token => connection.SetMyCommandsAsync(menu, token), cancellationToken);
            }

            await state.SetNoteAsync(note, hash, cancellationToken);
            Log.Registered(logger, menus[0].Commands.Count, menus[^1].Commands.Count);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Commands work without a menu.
            Log.NotRegistered(logger, failure);
        }
    }

    private IEnumerable<SetMyCommands> Menus(MenuScope scope, CommandAccess most)
        => new[] { Menu(scope, most, Locale.English, ""), Menu(scope, most, Locale.English, "en"), Menu(scope, most, Locale.Korean, "ko") };

    private SetMyCommands Menu(MenuScope scope, CommandAccess most, Locale locale, string language)
        => new([.. catalogue.Descriptions.Where(command => command.Access <= most).Take(Most).Select(command => Entry(command, locale))], scope, language);

    // Command names are Latin; the Korean name stands in the description, because it works when typed.
    private static MenuCommand Entry(CommandDescription command, Locale locale)
        => new(command.Name, locale.IsKorean ? $"/{command.KoreanName} · {command.Summary.Korean}" : command.Summary.English);

    private static string Hash(IEnumerable<SetMyCommands> menus)
    {
        var text = menus.SelectMany(menu => menu.Commands.Select(command => $"{menu.Scope.Type}\t{menu.LanguageCode}\t{command.Command}\t{command.Description}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', text))));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Telegram's menus list {Count} commands, and {Managers} for those who manage a chat, in Korean and English.")]
        public static partial void Registered(ILogger logger, int count, int managers);

        [LoggerMessage(Level = LogLevel.Error, Message = "The commands work, but could not be put into Telegram's menus.")]
        public static partial void NotRegistered(ILogger logger, Exception failure);
    }
}
