using Microsoft.Extensions.Options;

namespace Bot.Chat.Discord;

/// <summary>Refuses settings that can only fail later, naming the key and never its secret value.</summary>
internal sealed class DiscordOptionsValidator : IValidateOptions<DiscordOptions>
{
    private const int KeyDigits = 64;

    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(DiscordOptions options)
    {
        if (!options.Token.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '='))
        {
            yield return "Discord:Token holds characters that no token has, such as a blank or a line break. Copy it again from the developer portal, without \"Bot \" before it.";
        }

        if (options.Shards is < 0 or > 10_000)
        {
            yield return "Discord:Shards must be between 0 (as many as Discord recommends) and 10000.";
        }

        if (!Uri.TryCreate(options.ApiUrl, UriKind.Absolute, out var api) || (api.Scheme != Uri.UriSchemeHttps && !api.IsLoopback))
        {
            yield return "Discord:ApiUrl must be an https address, such as https://discord.com/api/v10.";
        }

        if (!Enum.IsDefined(options.Interactions))
        {
            yield return "Discord:Interactions must be Gateway or Http.";
        }

        if (options.Interactions == InteractionDelivery.Http && (options.PublicKey.Length != KeyDigits || !options.PublicKey.All(char.IsAsciiHexDigit)))
        {
            yield return "Discord:PublicKey must be the 64 hex digits from the General Information page of the developer portal, because Discord:Interactions is Http.";
        }

        if (options.Path is not ['/', ..])
        {
            yield return "Discord:Path must begin with a slash, such as /discord/interactions.";
        }
    }
}
