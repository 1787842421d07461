using Bot.Chat.Discord;

namespace Bot.Chat.Tests.Discord;

public sealed class DiscordOptionsTests
{
    private readonly DiscordOptionsValidator validator = new();

    [Fact]
    public void Without_a_token_nothing_is_wrong()
        => Assert.True(validator.Validate(null, new DiscordOptions { ApiUrl = "nonsense" }).Succeeded);

    [Fact]
    public void A_token_alone_is_enough()
        => Assert.True(validator.Validate(null, new DiscordOptions { Token = "MTIz.abc-_=" }).Succeeded);

    public static TheoryData<string, Action<DiscordOptions>> Mistakes => new()
    {
        { "Discord:Token", options => options.Token = "Bot secret" },
        { "Discord:Shards", options => options.Shards = -1 },
        { "Discord:ApiUrl", options => options.ApiUrl = "http://discord.com/api" },
        { "Discord:ApiUrl", options => options.ApiUrl = "discord" },
        { "Discord:Interactions", options => options.Interactions = (InteractionDelivery)7 },
        { "Discord:PublicKey", options => options.Interactions = InteractionDelivery.Http },
        { "Discord:Path", options => options.Path = "interactions" },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void Every_mistake_names_its_key_and_no_secret(string key, Action<DiscordOptions> mistake)
    {
        var options = new DiscordOptions { Token = "secret" };
        mistake(options);
        var result = validator.Validate(null, options);

        Assert.Contains(result.Failures!, failure => failure.Contains(key, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Failures!, failure => failure.Contains("secret", StringComparison.Ordinal));
    }
}
