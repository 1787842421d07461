using Bot.Core.Chat;
using Bot.Core.Extraction;

namespace Bot.Core.Commands;

/// <summary><c>/help [COMMAND]</c>, from the catalogue that everything else reads too.</summary>
internal sealed class HelpCommand(Lazy<CommandCatalogue> catalogue) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "help",
        KoreanName = "도움말",
        Summary = new Bilingual("명령 목록과 쓰는 법", "All commands and how to use them"),
        Details = new Bilingual("명령 이름을 적으면 그 명령의 자세한 쓰는 법을 보입니다.", "With the name of a command, how to use that one."),
        Parameters =
        [
            new CommandParameter("command", "명령", ParameterType.Command, Required: false, new Bilingual("명령 이름: 예) 반응", "The name of a command, such as reaction")),
        ],
        Examples = ["/help", "/도움말 반응"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var typed = context.Arguments.Text?.TrimStart('/').Split(' ')[0];
        if (typed is null)
        {
            return Task.FromResult(All(context));
        }

        return Task.FromResult(catalogue.Value.Find(typed) is { } command
            ? One(context, command.Description)
            : ProblemReplies.UnknownCommand(context.Locale, typed, catalogue.Value.Nearest(typed)));
    }

    private Reply All(CommandContext context)
    {
        var locale = context.Locale;
        return context.Reply(locale.Pick("명령", "Commands")) with
        {
            Summary = locale.Pick(
                "모든 줄은 기사에 인쇄된 말과 숫자이고, 출처를 함께 보입니다. 투자 조언을 하지 않습니다.",
                "Every line is what an article prints, with its source. No investment advice is given."),
            Sections =
            [
                new ReplySection(null,
                [
                    new TableBlock(
                        [new TableColumn(locale.Pick("쓰는 법", "Usage")), new TableColumn(locale.Pick("하는 일", "What it does"))],
                        [.. catalogue.Value.Descriptions.Where(command => command.Access != CommandAccess.Admins || context.IsAdmin).Select(command => new TableRow([command.Usage(locale), command.Summary.In(locale) + Who(command, locale)]))]),
                    new TextBlock(locale.Pick(
                        "영문 이름도 됩니다: /reaction, /stock, … 이름은 한글, 영문, 초성(ㄴㄷㄹ), 다른 자판(skepffk)으로 찾습니다. 자세히: /도움말 반응",
                        "Korean names work too: /반응, /주가, … Names are found in Korean and English, by initials (ㄴㄷㄹ) and on the wrong keyboard (skepffk). More: /help reaction")),
                ]),
            ],
        };
    }

    private static string Who(CommandDescription command, Locale locale) => command.Access switch
    {
        CommandAccess.ChannelManagers => locale.Pick(" (대화방을 관리하는 사람)", " (those who manage the room)"),
        CommandAccess.Admins when !command.Summary.English.EndsWith(')') => locale.Pick(" (관리자)", " (admins)"),
        _ => "",
    };

    private static Reply One(CommandContext context, CommandDescription command)
    {
        var locale = context.Locale;
        var parameters = command.Parameters.Select(parameter => new TableRow(
        [
            locale.Pick(parameter.KoreanName, parameter.Name),
            parameter.Required ? locale.Pick("필수", "required") : locale.Pick("선택", "optional"),
            parameter.Help.In(locale),
        ])).ToList();
        var sections = new List<ReplySection>();
        if (parameters.Count > 0)
        {
            sections.Add(new ReplySection(locale.Pick("값", "Values"),
            [
                new TableBlock([new TableColumn(locale.Pick("이름", "Name")), new TableColumn(""), new TableColumn(locale.Pick("뜻", "Meaning"))], parameters),
            ]));
        }

        sections.Add(new ReplySection(locale.Pick("예", "Examples"), [new ListBlock(command.Examples)]));
        if (Who(command, locale) is { Length: > 0 } who)
        {
            sections.Add(new ReplySection(locale.Pick("누가", "Who"), [new TextBlock(who.Trim())]));
        }

        return context.Reply($"{command.Usage(locale)}  ·  /{locale.Pick(command.Name, command.KoreanName)}") with
        {
            Summary = command.Details.In(locale),
            Sections = sections,
        };
    }
}
