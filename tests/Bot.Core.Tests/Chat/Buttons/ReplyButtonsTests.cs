using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Bot.Core.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Chat.Buttons;

public sealed class ReplyButtonsTests
{
    private readonly CommandBench bench = new();

    [Fact]
    public async Task Every_source_opens_the_paragraph_with_the_very_words_marked()
    {
        var reply = await bench.AskAsync("/주가 엔비디아");
        var buttons = ReplyButtons.Of(reply, "/주가 엔비디아", 0, 1);

        Assert.Equal(6, buttons.Sources.Count);
        foreach (var (button, citation) in buttons.Sources.Zip(ReplyCitations.Of(reply)))
        {
            var source = (await RunAsync(button)).Reply;
            var passages = source.Sections.SelectMany(section => section.Blocks).OfType<PassageBlock>().ToList();
            var marked = passages.Single(passage => passage.Text.Marks.Count > 0).Text;
            var words = reply.Facts().First(fact => fact.Article == citation.Article && fact.Span == citation.Span).Words;
            Assert.Equal(words, marked.Marks.Single().Of(marked.Text));
        }
    }

    [Fact]
    public async Task Only_the_sources_that_a_part_shows_are_offered_with_it()
    {
        var reply = await bench.AskAsync("/주가 엔비디아");

        Assert.Equal(["[2]", "[4]"], ReplyButtons.Of(reply, "/주가 엔비디아", 0, 2, [4, 2]).Sources.Select(button => button.Label));
    }

    [Fact]
    public async Task Parts_are_turned_before_pages()
    {
        var reply = (await bench.AskAsync("/sources")) with { Page = new PageInfo(2, 3, 9, "/sources", "/sources page:3") };

        var first = ReplyButtons.Of(reply, "/sources page:2", 0, 2);
        var last = ReplyButtons.Of(reply, "/sources page:2", 1, 2);

        Assert.Equal((ChatActionKind.Page, "/sources"), (first.Previous!.Action.Kind, first.Previous.Action.CommandLine));
        Assert.Equal((ChatActionKind.Part, 1), (first.Next!.Action.Kind, first.Next.Action.Part));
        Assert.Equal((ChatActionKind.Part, 0), (last.Previous!.Action.Kind, last.Previous.Action.Part));
        Assert.Equal((ChatActionKind.Page, "/sources page:3"), (last.Next!.Action.Kind, last.Next.Action.CommandLine));
    }

    [Fact]
    public async Task A_choice_asks_its_command_and_a_chart_says_that_it_is_asked_for()
    {
        var ambiguous = await bench.AskAsync("/반응 김민수");
        var choice = ReplyButtons.Of(ambiguous, "/반응 김민수", 0, 1).Choices[0];
        var stock = ReplyButtons.Of(await bench.AskAsync("/주가 엔비디아"), "/주가 엔비디아", 0, 1);

        Assert.NotEqual(ReplyOutcome.Ambiguous, (await RunAsync(choice)).Reply.Outcome);
        Assert.True((await RunAsync(stock.Chart!)).ShowChart);
        Assert.Null(ReplyButtons.Of(ambiguous, "/반응 김민수", 0, 1).Chart);
    }

    [Fact]
    public async Task A_message_keeps_its_language_whoever_presses_its_button()
    {
        var korean = ReplyButtons.Of(await bench.AskAsync("/주가 엔비디아"), "/주가 엔비디아", 0, 1);

        Assert.Equal(Locale.Korean, (await RunAsync(korean.Chart!, Locale.English)).Reply.Locale);
    }

    private Task<ActionOutcome> RunAsync(ChatButton button, Locale? locale = null)
        => bench.Services.GetRequiredService<ActionRunner>().RunAsync(new Asker("telegram", "1", "2", locale ?? Locale.Korean), button.Action, TestContext.Current.CancellationToken);
}
