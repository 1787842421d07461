using Bot.Core.Chat;
using Bot.Core.Commands.Claims;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;

namespace Bot.Core.Commands;

/// <summary><c>/check CLAIM</c>: what the corpus prints on a claim. It judges print against print, never truth.</summary>
internal sealed class CheckCommand(ClaimReader reader) : ICommand
{
    private const int LongestEcho = 80;

    public CommandDescription Description { get; } = new()
    {
        Name = "check",
        KoreanName = "확인",
        Summary = new Bilingual("어디서 들은 말이 기사에 그렇게 나오는지", "Whether a claim is printed so in any article"),
        Details = new Bilingual(
            "붙여 넣은 말에서 이름, 금액, 등락, 낱말을 읽어 기사와 맞춰 봅니다. 557만 달러와 5,570,000달러는 같은 금액입니다. 대상과 단위, 재는 것이 모두 같을 때만 ‘다른 수치’라고 합니다. 참과 거짓을 가리지는 않습니다.",
            "Reads names, amounts, percentages and words in a pasted claim and looks for them in print. Only where subject, measure and unit agree does it say that a different number is printed. It does not judge what is true."),
        Parameters =
        [
            new CommandParameter("claim", "주장", ParameterType.Text, Required: true, new Bilingual("확인할 말: 이름과 숫자가 있으면 좋습니다", "What to check; best with a name and a number")),
        ],
        Examples = ["/check 딥시크 훈련비용 557만 달러", "/확인 엔비디아가 27일 17% 급락했다"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var typed = context.Arguments.Text!;
        var texts = new CheckTexts(context.Locale);
        var claim = reader.Read(typed, context.Names);
        var findings = await new ClaimSearch(context).FindAsync(claim, cancellationToken);
        var sources = await FactSources.LoadAsync(context.Snapshot, findings.Facts, cancellationToken);
        await sources.LoadContextsAsync(findings.Facts, cancellationToken);
        var blocks = new ClaimBlocks(sources, context);
        var sections = new List<ReplySection>();
        Add(sections, texts.HeadSame, blocks.Of(findings.Same));
        Add(sections, texts.HeadDifferent, blocks.Of(findings.Different));
        Add(sections, texts.HeadRelated, [.. blocks.Of(findings.Related), .. findings.Hits.Select(ClaimBlocks.Of)]);
        var hasRelated = sections.Count > 0;
        Add(sections, texts.HeadRead, [new ListBlock(Reading(claim, texts, context.Locale))]);
        return context.Reply(texts.Title(Excerpt.Cut(typed, LongestEcho))) with
        {
            Outcome = findings.Same.Count + findings.Different.Count > 0 ? ReplyOutcome.Answer : ReplyOutcome.Nothing,
            Summary = claim.SaysNothing ? texts.NoClaim : Summary(findings, hasRelated, texts),
            Sections = sections,
        };
    }

    private static void Add(List<ReplySection> sections, string heading, IReadOnlyList<ReplyBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            sections.Add(new ReplySection(heading, blocks));
        }
    }

    private static string Summary(ClaimFindings findings, bool hasRelated, CheckTexts texts)
    {
        if (findings.Same.Count > 0)
        {
            var same = texts.Same(findings.Same.Select(fact => fact.Article).Distinct().Count());
            return findings.Different.Count > 0 ? $"{same} {texts.AlsoDifferent}" : same;
        }

        return findings.Different.Count > 0 ? texts.OnlyDifferent
            : hasRelated ? $"{texts.Nothing} {texts.RelatedOnly}"
            : texts.Nothing;
    }

    private static List<string> Reading(Claim claim, CheckTexts texts, Locale locale)
    {
        (IEnumerable<string> Values, Func<string, string> Label)[] lists =
        [
            (claim.Names.Select(name => name.In(locale)), texts.Names),
            (claim.Amounts.Select(amount => $"{MoneyWords.Amount(amount.Money.Value, amount.Money.ValueTo, amount.Money.Currency, amount.Bound, locale)} = {locale.Number(amount.Money.Value)} {amount.Money.Currency}"), texts.Amounts),
            (claim.Percents.Select(percent => MoveWords.Percent(percent.Value, percent.Direction, Bound.Exact, locale)), texts.Percents),
            (claim.Words, texts.Words),
        ];
        return [.. lists.Where(list => list.Values.Any()).Select(list => list.Label(string.Join(", ", list.Values.Take(10))))];
    }
}
