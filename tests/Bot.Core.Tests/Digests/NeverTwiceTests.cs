using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Tests.Digests;

/// <summary>Whatever happens in the news and whenever digests are planned, a room gets nothing twice.</summary>
public sealed class NeverTwiceTests
{
    private const int Runs = 60;
    private const int Rounds = 14;

    private static readonly Interest[] Interests =
    [
        Interest.Everything, Interest.Everything, new Interest { MinimumOutlets = 2 }, new Interest { Names = [new InterestName("엔비디아", ["nvidia", "NVDA"])] },
    ];

    [Fact]
    public async Task Nothing_comes_twice()
    {
        var sent = new List<DigestContent>();
        for (var seed = 0; seed < Runs; seed++)
        {
            sent.AddRange(await RunAsync(seed));
        }

        Assert.All(
            new[] { sent.Sum(digest => digest.Stories.Count), sent.Sum(digest => digest.Statements.Count), sent.Sum(digest => digest.MoveCorrections.Count), sent.Sum(digest => digest.StatementCorrections.Count) },
            count => Assert.True(count > Runs / 6, $"Only {count} of a kind came in {Runs} runs."));
    }

    private static async Task<List<DigestContent>> RunAsync(int seed)
    {
        var (news, room, random) = (new RandomNews(seed), new NewsRoom(), new Random(seed));
        for (var round = 0; round < Rounds; round++)
        {
            news.GoOn();
            room.Today = news.Today;
            var interest = Interests[random.Next(Interests.Length)];
            var window = await room.ReadAsync(news.Store());
            var plan = room.Plan(window, interest);
            Assert.Equal(plan, room.Plan(window, interest));
            room.Take(plan);
            Assert.True(room.Plan(window, interest).Bundle is null, $"Run {seed}, round {round}: what was sent is planned again.");
        }

        var sent = room.Sent.Select(bundle => BundleContent.Read(bundle)!).ToList();
        Once(seed, "digest", room.Sent.Select(bundle => bundle.Id));
        Once(seed, "article of a story", sent.SelectMany(digest => digest.Stories.SelectMany(story => story.Articles.Select(place => digest.Articles[place].Id))));
        Once(seed, "event", sent.SelectMany(digest => digest.Stories.SelectMany(story => story.Articles.Select(place => news.EventOfArticle(digest.Articles[place].Id)).Distinct())));
        Once(seed, "statement", sent.SelectMany(digest => digest.Statements).Select(item => news.EventOfWords(item.Words)));
        Once(seed, "wording", sent.SelectMany(digest => digest.Statements.Concat(digest.StatementCorrections.Select(correction => correction.Now))).Select(item => item.Words));
        Once(seed, "move", sent.SelectMany(digest => digest.Moves.Concat(digest.MoveCorrections.Select(correction => correction.Now))).Select(item => (item.Key, item.From, item.Percent, item.IsUp)));
        Once(seed, "figure", sent.SelectMany(digest => digest.Figures).Select(item => (item.Subject, item.Measure, item.Value)));
        return sent;
    }

    private static void Once<T>(int seed, string what, IEnumerable<T> items)
    {
        var twice = items.GroupBy(item => item).Where(same => same.Count() > 1).Select(same => same.Key).ToList();
        Assert.True(twice.Count == 0, $"Run {seed}: {what} came twice: {string.Join(", ", twice)}");
    }
}
