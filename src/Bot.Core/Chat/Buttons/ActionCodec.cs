using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Buttons;

/// <summary>
/// An action as a text that fits a platform's field (Telegram's callback_data: 64 bytes; Discord's custom_id: 100 characters): written out when it
/// fits, else a token whose meaning is kept. Whoever forges such a text can only ask what may also be typed.
/// </summary>
public sealed class ActionCodec(IChatState state)
{
    private const char Token = '~';
    private const string Kinds = "apqsc";

    public async ValueTask<string> EncodeAsync(ChatAction action, int maximumBytes, CancellationToken cancellationToken)
    {
        var text = Write(action);
        if (Encoding.UTF8.GetByteCount(text) <= maximumBytes)
        {
            return text;
        }

        // The same action has the same token: buttons of an edited message add nothing to the state.
        var token = Token + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 18));
        await state.KeepActionAsync(token, text, cancellationToken);
        return token;
    }

    /// <returns>Null for a text that is none of ours, or a token that is no longer kept.</returns>
    public async ValueTask<ChatAction?> DecodeAsync(string data, CancellationToken cancellationToken)
        => data.StartsWith(Token)
            ? await state.ActionAsync(data, cancellationToken) is { } kept ? Read(kept) : null
            : Read(data);

    // s k 0 ;/article …: kind, language, part, command line.
    private static string Write(ChatAction action)
        => string.Create(CultureInfo.InvariantCulture, $"{Kinds[(int)action.Kind]}{action.Locale?[0] ?? '-'}{(action.Part > 0 ? action.Part.ToString(CultureInfo.InvariantCulture) : "")};{action.CommandLine}");

    private static ChatAction? Read(string text)
    {
        var end = text.IndexOf(';', StringComparison.Ordinal);
        var kind = text.Length > 0 ? Kinds.IndexOf(text[0], StringComparison.Ordinal) : -1;
        if (kind < 0 || end is < 2 or > 12 || text.Length - end - 1 > CommandLine.MaximumLength)
        {
            return null;
        }

        var part = 0;
        var isPart = end == 2 || int.TryParse(text.AsSpan(2, end - 2), NumberStyles.None, CultureInfo.InvariantCulture, out part);
        string? locale = text[1] switch { 'k' => "ko", 'e' => "en", _ => null };
        return isPart ? new ChatAction((ChatActionKind)kind, text[(end + 1)..], part, locale) : null;
    }
}
