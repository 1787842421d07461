using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Commands;

public sealed class ManagerGateTests
{
    private readonly SwitchCommand command = new();
    private readonly AnswerService answers;

    public ManagerGateTests()
        => answers = new CommandBench(more: services => services.AddSingleton<ICommand>(command)).Services.GetRequiredService<AnswerService>();

    [Fact]
    public async Task Whoever_manages_the_room_may()
    {
        Assert.Equal(ReplyOutcome.Answer, (await AskAsync(_ => ValueTask.FromResult(true))).Outcome);
        Assert.Equal(1, command.Switched);
    }

    [Fact]
    public async Task Whoever_does_not_may_not()
    {
        var reply = await AskAsync(_ => ValueTask.FromResult(false));

        Assert.Equal((ReplyOutcome.Forbidden, 0), (reply.Outcome, command.Switched));
        Assert.Contains("who manage this room", reply.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_room_nothing_can_be_managed()
    {
        var reply = await AskAsync(mayManage: null);

        Assert.Equal((ReplyOutcome.Forbidden, 0), (reply.Outcome, command.Switched));
        Assert.Contains("only works in a room of Discord or Telegram", reply.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_that_does_not_answer_changes_nothing()
    {
        var reply = await AskAsync(_ => throw new HttpRequestException("no route"));

        Assert.Equal((ReplyOutcome.Failed, 0), (reply.Outcome, command.Switched));
        Assert.Contains("Nothing was changed", reply.Summary, StringComparison.Ordinal);
    }

    private Task<Reply> AskAsync(Func<CancellationToken, ValueTask<bool>>? mayManage)
        => answers.AnswerAsync(new Asker("telegram", "1", "-5", Locale.English) { MayManage = mayManage }, "/switch", TestContext.Current.CancellationToken);

    private sealed class SwitchCommand : ICommand
    {
        public int Switched { get; private set; }

        public CommandDescription Description { get; } = new()
        {
            Name = "switch",
            KoreanName = "스위치",
            Summary = new Bilingual("켜기", "Switches"),
            Details = new Bilingual("켭니다.", "Switches."),
            Examples = ["/switch"],
            Access = CommandAccess.ChannelManagers,
        };

        public IReadOnlyList<FactRole> Roles { get; } = [];

        public Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
        {
            Switched++;
            return Task.FromResult(context.Reply("switched"));
        }
    }
}
