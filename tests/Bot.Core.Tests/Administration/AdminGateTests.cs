using Bot.Core.Administration;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Core.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Administration;

public sealed class AdminGateTests
{
    private readonly ShortAuditLog audit = new();
    private readonly LeverCommand lever = new();
    private readonly AnswerService answers;

    public AdminGateTests()
    {
        var bench = new CommandBench(more: services =>
        {
            services.Configure<AdminOptions>(options => options.Users = "discord:7, telegram:9");
            services.AddSingleton<IAuditLog>(audit);
            services.AddSingleton<ICommand>(lever);
        });
        answers = bench.Services.GetRequiredService<AnswerService>();
    }

    [Fact]
    public async Task What_an_admin_does_stands_in_the_log_before_it_is_done_and_with_its_outcome_after()
    {
        lever.Pulled = () => Assert.Equal("begun", Assert.Single(audit.Entries).Outcome);
        await AskAsync("discord", "7", "/지렛대 세게");

        Assert.Equal(1, lever.Pulls);
        Assert.Equal(["/lever 세게: begun", "/lever 세게: done: pulled"], audit.Entries.Select(entry => $"{entry.Action}: {entry.Outcome}"));
        Assert.All(audit.Entries, entry => Assert.Equal(("discord", "7"), (entry.Platform, entry.User)));
    }

    [Theory]
    [InlineData("discord", "9")]
    [InlineData("telegram", "7")]
    [InlineData("web", "7")]
    [InlineData("web", "operator")]
    public async Task Nobody_else_may_and_the_attempt_is_recorded(string platform, string user)
    {
        var reply = await AskAsync(platform, user, "/lever now");

        Assert.Equal((ReplyOutcome.Forbidden, 0), (reply.Outcome, lever.Pulls));
        Assert.Equal("refused: not an admin", Assert.Single(audit.Entries).Outcome);
    }

    [Fact]
    public async Task Whoever_sits_at_the_terminal_may()
    {
        Assert.Equal(ReplyOutcome.Answer, (await answers.AnswerAsync("/lever now", Locale.English, TestContext.Current.CancellationToken)).Outcome);
        Assert.Equal("operator", audit.Entries[0].User);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_done()
    {
        audit.IsFull = true;
        var reply = await AskAsync("discord", "7", "/lever now");

        Assert.Equal((ReplyOutcome.Failed, 0), (reply.Outcome, lever.Pulls));
        Assert.Contains("The disk is full.", reply.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_shows_something_is_not_recorded()
    {
        await AskAsync("discord", "7", "/lever");

        Assert.Empty(audit.Entries);
    }

    [Fact]
    public async Task An_action_that_breaks_is_recorded_as_such()
    {
        lever.Pulled = () => throw new InvalidOperationException("it came off");
        var reply = await AskAsync("discord", "7", "/lever now");

        Assert.Equal(ReplyOutcome.Failed, reply.Outcome);
        Assert.Equal("failed: it came off", audit.Entries[^1].Outcome);
    }

    [Fact]
    public async Task Who_is_refused_over_and_over_does_not_fill_the_log()
    {
        for (var i = 0; i < 50; i++)
        {
            await AskAsync("telegram", "1", "/lever now");
        }

        Assert.Equal(10, audit.Entries.Count);
    }

    [Fact]
    public async Task Help_shows_the_commands_of_admins_to_admins_alone()
    {
        Assert.Contains("lever", Plain(await AskAsync("discord", "7", "/help")), StringComparison.Ordinal);
        Assert.DoesNotContain("lever", Plain(await AskAsync("discord", "8", "/help")), StringComparison.Ordinal);
    }

    private static string Plain(Reply reply) => new Bot.Core.Chat.Plain.PlainTextRenderer().Render(reply);

    private Task<Reply> AskAsync(string platform, string user, string line)
        => answers.AnswerAsync(new Asker(platform, user, "room", Locale.English), line, TestContext.Current.CancellationToken);

    private sealed class LeverCommand : IAdminAction
    {
        public int Pulls { get; private set; }

        public Action? Pulled { get; set; }

        public CommandDescription Description { get; } = new()
        {
            Name = "lever",
            KoreanName = "지렛대",
            Summary = new Bilingual("당긴다", "Pulls it"),
            Details = new Bilingual("당긴다.", "Pulls it."),
            Parameters = [new CommandParameter("how", "어떻게", ParameterType.Text, Required: false, new Bilingual("세게", "how"))],
            Examples = ["/lever now"],
            Access = CommandAccess.Admins,
        };

        public IReadOnlyList<FactRole> Roles { get; } = [];

        public bool Acts(CommandArguments arguments) => arguments.Text is not null;

        public Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
        {
            if (context.Arguments.Text is not null)
            {
                Pulled?.Invoke();
                Pulls++;
            }

            return Task.FromResult(context.Reply("pulled"));
        }
    }

    private sealed class ShortAuditLog : IAuditLog
    {
        public List<AuditEntry> Entries { get; } = [];

        public bool IsFull { get; set; }

        public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken)
        {
            if (IsFull)
            {
                throw new StoreException("The disk is full.");
            }

            Entries.Add(entry);
            return Task.CompletedTask;
        }

        public Task<IReadOnlyList<AuditEntry>> ReadAsync(int skip, int most, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AuditEntry>>(Entries);
    }
}
