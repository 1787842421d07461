using Bot.Chat.Telegram;

namespace Bot.Chat.Tests.Telegram;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("", "https://api.telegram.org", "", 50)]
    [InlineData("123456789:AAEmulatedEmulatedEmulatedEmulated", "http://127.0.0.1:8081", "https://bot.example.org", 0)]
    [InlineData("123456789:AAEmulatedEmulatedEmulatedEmulated", "https://api.telegram.org/", "https://bot.example.org:8443/", 25)]
    public void Good_settings_pass(string token, string api, string url, int poll)
        => Assert.True(Validate(new TelegramOptions { Token = token, ApiUrl = api, PublicUrl = url, PollSeconds = poll }).Succeeded);

    [Theory]
    [InlineData("not a token", "https://api.telegram.org", "", 50, "Telegram:Token")]
    [InlineData("123456789:short", "https://api.telegram.org", "", 50, "Telegram:Token")]
    [InlineData("", "api.telegram.org", "", 50, "Telegram:ApiUrl")]
    [InlineData("", "https://api.telegram.org", "http://bot.example.org", 50, "Telegram:PublicUrl")]
    [InlineData("", "https://api.telegram.org", "https://bot.example.org/path", 50, "Telegram:PublicUrl")]
    [InlineData("", "https://api.telegram.org", "", 51, "Telegram:PollSeconds")]
    public void Bad_settings_name_their_key_and_never_the_token(string token, string api, string url, int poll, string key)
    {
        var result = Validate(new TelegramOptions { Token = token, ApiUrl = api, PublicUrl = url, PollSeconds = poll });

        Assert.Contains(key, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789:short", result.FailureMessage, StringComparison.Ordinal);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(TelegramOptions options) => new TelegramOptionsValidator().Validate(null, options);
}
