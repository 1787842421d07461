using Bot.Core.Chat;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Commands;

/// <summary>What to say when a command line cannot be carried out: what is wrong, and what to type instead.</summary>
internal static class ProblemReplies
{
    private const int LongestEcho = 60;

    public static Reply Empty(Locale locale) => Sentence(locale, ReplyOutcome.Invalid,
        locale.Pick("명령이 비어 있습니다", "There is no command"),
        locale.Pick("예: /반응 나델라 · 모든 명령은 /도움말", "For example: /reaction nadella. All commands: /help"));

    public static Reply TooLong(Locale locale, int length) => Sentence(locale, ReplyOutcome.Invalid,
        locale.Pick("명령이 너무 깁니다", "The command is too long"),
        locale.Pick(
            $"{locale.Count(length)}자를 받았습니다. {locale.Count(CommandLine.MaximumLength)}자까지 읽습니다.",
            $"It has {locale.Count(length)} characters; up to {locale.Count(CommandLine.MaximumLength)} are read."));

    public static Reply Failed(Locale locale, CommandDescription command) => Sentence(locale, ReplyOutcome.Failed,
        locale.Pick("지금은 답할 수 없습니다", "This cannot be answered now"),
        locale.Pick(
            $"/{command.KoreanName} 명령을 처리하다 오류가 났습니다. 기록해 두었으니 잠시 뒤에 다시 시도해 주세요.",
            $"Something broke while answering /{command.Name}. It has been logged; please try again in a while."));

    public static Reply UnknownCommand(Locale locale, string typed, IReadOnlyList<CommandDescription> nearest)
    {
        var reply = Sentence(locale, ReplyOutcome.Unknown,
            locale.Pick($"‘{Echo(typed)}’{Josa.Called(typed)} 명령은 없습니다", $"There is no command “{Echo(typed)}”"),
            locale.Pick("모든 명령은 /도움말에 있습니다.", "All commands are listed by /help."));
        return nearest.Count == 0 ? reply : reply with
        {
            Choices = new ChoiceList(
                locale.Pick("혹시 이것인가요?", "Did you mean one of these?"),
                [.. nearest.Select(command => new Choice(command.Usage(locale), command.Name == "help" ? "/help" : $"/help {command.Name}", command.Summary.In(locale)))]),
        };
    }

    public static Reply Of(BindingProblem problem, CommandDescription command, Locale locale, AsOf asOf) => problem switch
    {
        BindingProblem.Missing missing => Missing(missing.Parameter, command, locale),
        BindingProblem.Malformed malformed => Malformed(malformed, command, locale),
        BindingProblem.UnknownName unknown => Unknown(unknown, locale) with { AsOf = asOf },
        BindingProblem.AmbiguousName ambiguous => Ambiguous(ambiguous, locale) with { AsOf = asOf },
        _ => throw new InvalidOperationException($"No sentence for a {problem.GetType().Name}."),
    };

    private static Reply Missing(CommandParameter parameter, CommandDescription command, Locale locale) => WithUsage(command, Sentence(locale, ReplyOutcome.Invalid,
        locale.Pick($"{Josa.Subject(parameter.KoreanName)} 빠졌습니다", $"The {parameter.Name} is missing"),
        locale.Pick($"{parameter.KoreanName}: {parameter.Help.Korean}.", $"{parameter.Name}: {parameter.Help.English}.")));

    private static Reply Malformed(BindingProblem.Malformed problem, CommandDescription command, Locale locale) => WithUsage(command, Sentence(locale, ReplyOutcome.Invalid,
        locale.Pick(
            $"{problem.Parameter.KoreanName} 값 ‘{Echo(problem.Typed)}’을(를) 읽을 수 없습니다",
            $"The {problem.Parameter.Name} “{Echo(problem.Typed)}” cannot be read"),
        locale.Pick($"{problem.Parameter.KoreanName}: {problem.Parameter.Help.Korean}.", $"{problem.Parameter.Name}: {problem.Parameter.Help.English}.")));

    private static Reply Unknown(BindingProblem.UnknownName problem, Locale locale)
    {
        var reply = Sentence(locale, ReplyOutcome.Unknown,
            locale.Pick($"‘{Echo(problem.Typed)}’{Josa.Called(problem.Typed)} 이름을 찾지 못했습니다", $"No name like “{Echo(problem.Typed)}” was found"),
            locale.Pick(
                "이름 사전에도, 읽은 기사의 발언·시세·금액에도 없는 이름입니다.",
                "It is neither in the list of names nor in any statement, price move or amount of the articles read."));
        return problem.Nearest.Count == 0 ? reply : reply with
        {
            Choices = new ChoiceList(locale.Pick("비슷한 이름:", "Similar names:"), Choices(problem.Nearest, locale)),
        };
    }

    private static Reply Ambiguous(BindingProblem.AmbiguousName problem, Locale locale) => Sentence(locale, ReplyOutcome.Ambiguous,
        locale.Pick($"‘{Echo(problem.Typed)}’에 해당하는 이름이 여럿입니다", $"“{Echo(problem.Typed)}” can mean several names"),
        null) with
    {
        Choices = new ChoiceList(locale.Pick("누구를 찾으시나요?", "Which one do you mean?"), Choices(problem.Candidates, locale)),
    };

    private static List<Choice> Choices(IReadOnlyList<(ResolvedName Name, string CommandLine)> names, Locale locale)
        => [.. names.Select(pair => new Choice(pair.Name.In(locale), pair.CommandLine, OtherNames.Hint(pair.Name, locale)))];

    private static Reply WithUsage(CommandDescription command, Reply reply) => reply with
    {
        Sections =
        [
            new ReplySection(reply.Locale.Pick("쓰는 법", "Usage"),
                [new ListBlock([command.Usage(reply.Locale), .. command.Examples])]),
        ],
    };

    private static Reply Sentence(Locale locale, ReplyOutcome outcome, string title, string? summary)
        => new() { Locale = locale, Outcome = outcome, Title = title, Summary = summary };

    private static string Echo(string typed) => Excerpt.Cut(typed, LongestEcho);
}
