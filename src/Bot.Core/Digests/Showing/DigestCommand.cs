using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Composing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Showing;

/// <summary><c>/digest BUNDLE [page]</c>: a digest again, as the buttons beneath it ask for it.</summary>
internal sealed class DigestCommand(IOutbox outbox, DigestComposer composer) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "digest",
        KoreanName = "요약",
        Summary = new Bilingual("보낸 요약을 다시 보기", "Shows a digest again"),
        Details = new Bilingual("보낸 요약의 번호로 그 요약을 다시 엽니다. 요약 아래의 단추가 이 명령을 적습니다.", "Opens a digest again by its number. The buttons beneath a digest write this command."),
        Parameters =
        [
            new CommandParameter("bundle", "묶음", ParameterType.Text, Required: true, new Bilingual("요약의 번호", "The number of the digest")),
            CommonParameters.Page,
        ],
        Examples = ["/digest 3f9a8c1d2b4e5f60", "/요약 3f9a8c1d2b4e5f60 page:2"],
        IsHidden = true,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var title = locale.Pick("뉴스 요약", "News digest");
        if (await outbox.BundleAsync(context.Arguments.Text!.Trim().ToLowerInvariant(), cancellationToken) is not { } bundle)
        {
            return context.Reply(locale.Pick("그런 요약은 없습니다", "There is no such digest")) with
            {
                Outcome = ReplyOutcome.Unknown,
                Summary = locale.Pick("보낸 지 오래된 요약은 지워집니다.", "Digests sent long ago are forgotten."),
            };
        }

        return await composer.ComposeAsync(context.Snapshot, bundle, title, locale, context.Arguments.Page, cancellationToken)
            ?? context.Nothing(title, locale.Pick("이 요약의 기사가 더는 없습니다.", "None of its articles is left."));
    }
}
