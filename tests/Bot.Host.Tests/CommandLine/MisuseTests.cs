namespace Bot.Host.Tests.CommandLine;

public sealed class MisuseTests
{
    [Theory]
    [InlineData("""{ "Corpus": { "Pth": "news" } }""", "Corpus:Pth is no setting; Corpus has Path.")]
    [InlineData("""{ "Corpus": { "Path": "" } }""", "Corpus:Path must name the folder of articles, such as config/corpus.")]
    [InlineData("""{ "Reader": { "Locale": "fr" } }""", "Reader:Locale is 'fr', but must be ko or en.")]
    [InlineData("""{ "Reader": { "TimeZone": "Asia/Atlantis" } }""", "Reader:TimeZone is 'Asia/Atlantis', which is no IANA time zone such as Asia/Seoul.")]
    [InlineData("""{ "Admin": { "VanishShare": "half" } }""", "Admin:VanishShare is 'half', but must be a number.")]
    [InlineData("""{ "Admin": { "VanishShare": 2 } }""", "Admin:VanishShare is 2, but must lie between 0 and 1.")]
    [InlineData("""{ "Admin": { "Users": "discord:me" } }""", "Admin:Users names 'discord:me', but must name users by platform and number, such as discord:123 or telegram:456, with commas between.")]
    [InlineData("""{ "Store": { "ReadCacheMegabytes": 0 } }""", "Store:ReadCacheMegabytes must lie between 1 and 1024.")]
    [InlineData("""{ "Store": { "ReadCacheMegabytes": "much" } }""", "Store:ReadCacheMegabytes is 'much', but must be a whole number.")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence_that_names_it(string settings, string sentence)
    {
        using var bench = new HostBench().Settings(settings);

        var code = await bench.RunAsync("ask", "/help");

        Assert.Equal(2, code);
        Assert.Equal(sentence, bench.Error.Trim());
    }

    [Fact]
    public async Task Settings_that_are_no_json_are_named()
    {
        using var bench = new HostBench().Settings("{ \"Corpus\": ");

        Assert.Equal(2, await bench.RunAsync("ask", "/help"));
        Assert.Contains("appsettings.json cannot be read as JSON", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_not_there_is_named()
    {
        using var bench = new HostBench();

        Assert.Equal(2, await bench.RunAsync("index", "--corpus", "/no/such/folder"));
        Assert.Contains("/no/such/folder", bench.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "/help", "--locale", "fr")]
    [InlineData("dance")]
    [InlineData("facts", "--colour")]
    public async Task A_wrong_command_line_is_refused_with_a_sentence(params string[] arguments)
    {
        using var bench = new HostBench();

        Assert.Equal(2, await bench.RunAsync(arguments));
        Assert.NotEmpty(bench.Error);
        Assert.Empty(bench.Output);
    }
}
