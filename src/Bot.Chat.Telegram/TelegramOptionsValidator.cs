using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram;

[OptionsValidator]
internal sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>;
