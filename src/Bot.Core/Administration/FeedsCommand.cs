using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Extraction;
using Bot.Core.Feeds;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary><c>/feeds list|add|remove|test</c>.</summary>
internal sealed class FeedsCommand(IFeedDesk desk, ReaderCalendar calendar) : IAdminAction
{
    public CommandDescription Description { get; } = new()
    {
        Name = "feeds",
        KoreanName = "피드",
        Summary = new Bilingual("기사를 가져오는 피드 관리 (관리자)", "The feeds that articles come from (admins)"),
        Details = new Bilingual(
            "목록: 피드마다 언제 가져왔고 몇 번 실패했는지 보입니다. 추가 주소 [매체], 삭제 주소, 시험 주소: 한 번 가져와 무엇이 있는지만 보이고 저장하지 않습니다.",
            "list: when each feed was fetched and how often it failed. add URL [outlet], remove URL, test URL: fetches it once and tells what is there; nothing is stored."),
        Parameters =
        [
            new CommandParameter("what", "할일", ParameterType.Text, Required: false, new Bilingual("목록 · 추가 주소 [매체] · 삭제 주소 · 시험 주소", "list · add URL [outlet] · remove URL · test URL")),
        ],
        Examples = ["/feeds", "/피드 목록"],
        Access = CommandAccess.Admins,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public bool Acts(CommandArguments arguments) => FeedOrder.Of(arguments.Text) is FeedOrder.Add or FeedOrder.Remove or FeedOrder.Test;

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var replies = new FeedReplies(context.Locale, calendar);
        try
        {
            return FeedOrder.Of(context.Arguments.Text) switch
            {
                FeedOrder.List => replies.Of(await desk.ListAsync(cancellationToken)),
                FeedOrder.Add(var url, var outlet) => replies.Of(await desk.AddAsync(url, outlet, cancellationToken)),
                FeedOrder.Remove(var url) => replies.Removed(url, await desk.RemoveAsync(url, cancellationToken)),
                FeedOrder.Test(var url) => replies.Of(url, await desk.TestAsync(url, cancellationToken)),
                _ => replies.Unreadable(Description.Parameters[0].Help),
            };
        }
        catch (StoreException failure)
        {
            return replies.Trouble(failure.Message);
        }
    }
}
