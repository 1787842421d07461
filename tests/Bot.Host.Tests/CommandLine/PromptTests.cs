namespace Bot.Host.Tests.CommandLine;

public sealed class PromptTests
{
    [Fact]
    public async Task Commands_are_answered_until_the_input_ends()
    {
        using var bench = new HostBench().Article("a.txt", "제목\n엔비디아는 3.1% 올랐다.\n");

        var code = await bench.TypeAsync("/주가 엔비디아\n\n/출처\n", "prompt", "--corpus", bench.Corpus);

        Assert.Equal(0, code);
        Assert.Contains("+3.1%", bench.Output, StringComparison.Ordinal);
        Assert.Contains("읽은 매체", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_terminal_the_bot_serves_and_asks_for_commands()
    {
        using var bench = new HostBench()
            .Article("a.txt", "제목\n엔비디아는 3.1% 올랐다.\n")
            .Settings("""{ "Web": { "Url": "http://127.0.0.1:0" }, "Store": { "StatePath": "state.db" } }""");

        var code = await bench.TypeAsync("/주가 엔비디아\n", "--corpus", bench.Corpus);

        Assert.Equal(0, code);
        Assert.Contains("+3.1%", bench.Output, StringComparison.Ordinal);
        Assert.Contains("The chat page is open", bench.Error, StringComparison.Ordinal);
        Assert.Contains("Telegram__Token", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_or_a_choice_that_is_not_there_is_refused_in_words()
    {
        using var bench = new HostBench().Article("a.txt", "제목\n엔비디아는 3.1% 올랐다.\n");

        await bench.TypeAsync("/주가 엔비디아\nn\n7\n", "prompt", "--corpus", bench.Corpus);

        Assert.Contains("다음 쪽이 없습니다.", bench.Output, StringComparison.Ordinal);
        Assert.Contains("그 번호의 선택지가 없습니다.", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_takes_a_choice_and_a_word_ends_the_talk()
    {
        using var bench = new HostBench().Article("a.txt", "제목\n엔비디아는 3.1% 올랐다.\n");

        await bench.TypeAsync("/주가 젠슨 황\n1\n/끝\n/출처\n", "prompt", "--corpus", bench.Corpus);

        Assert.Contains("+3.1%", bench.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("읽은 매체", bench.Output, StringComparison.Ordinal);
    }
}
