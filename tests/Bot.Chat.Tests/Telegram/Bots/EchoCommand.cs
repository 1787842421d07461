using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Extraction;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary><c>/echo WORDS</c> answers what a test wants; by default the words as the title.</summary>
internal sealed class EchoCommand : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "echo",
        KoreanName = "메아리",
        Summary = new Bilingual("되풀이", "Says it again"),
        Details = new Bilingual("되풀이", "Says it again"),
        Parameters = [new CommandParameter("words", "말", ParameterType.Text, Required: false, new Bilingual("말", "Words"))],
        Examples = ["/echo x"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    /// <summary>Gets the words and a reply with them as its title.</summary>
    public Func<string, Reply, Task<Reply>> Answer { get; set; } = (_, reply) => Task.FromResult(reply);

    public Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var words = context.Arguments.Text ?? "";
        return Answer(words, context.Reply($"echo {words}"));
    }
}
