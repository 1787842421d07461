using System.Globalization;
using Bot.Core.Extraction.Moves;
using Bot.Core.Indexing;
using Bot.Testing.News;

namespace Bot.Core.Tests.Digests;

/// <summary>News that grows at random: events, later reports of them, near-copies by other outlets, and files that are edited or vanish.</summary>
internal sealed class RandomNews(int seed)
{
    private static readonly string[] Outlets = ["한빛일보", "샛별신문", "누리뉴스", "새벽경제"];
    private static readonly string[] Speakers = ["젠슨 황", "사티아 나델라", "샘 올트먼"];
    private static readonly string[] Securities = ["엔비디아", "브로드컴", "마이크로소프트"];

    private readonly Random random = new(seed);
    private readonly List<Event> events = [];
    private readonly List<Report> reports = [];
    private readonly Dictionary<string, int> eventOfWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> eventOfArticle = new(StringComparer.Ordinal);

    private int files;

    public DateOnly Today { get; private set; } = new(2025, 1, 29);

    /// <summary>The event whose statement it is, in whichever of its wordings.</summary>
    public int EventOfWords(string words) => eventOfWords[words];

    public int EventOfArticle(string id) => eventOfArticle[id];

    /// <summary>Some hours, or a day, go by.</summary>
    public void GoOn()
    {
        Today = Today.AddDays(random.Next(2));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Happen();
        }
    }

    public FakeIndexStore Store()
    {
        var news = new NewsBuilder(TestLexicon.Gazetteer);
        var book = new StoryBook();
        foreach (var report in reports)
        {
            Write(news, report);
            eventOfArticle[news.Articles[^1].Article.Id.Value] = report.Event;
        }

        return new FakeIndexStore([.. news.Articles.Select(one =>
        {
            var signature = StorySignature.Of(one.Article.Text);
            return one with { Signature = signature, Story = book.StoryOf(one.Article.Id, signature) };
        })]);
    }

    private void Happen()
    {
        var going = events.FindAll(one => one.Day.AddDays(2) >= Today);
        switch (going.Count == 0 ? 0 : random.Next(7))
        {
            case 0 or 1:
                events.Add(new Event(events.Count, Today, [.. Enumerable.Range(0, 34).Select(_ => Word())], Words(12), Pick(Speakers), Pick(Securities), random.Next(10, 300) / 10m));
                Register(events[^1].Said, events[^1].Number);
                Add(events[^1]);
                break;
            case 2 or 3:
                Add(Pick(going));
                break;
            case 4:
                Copy(reports.FindAll(report => going.Exists(one => one.Number == report.Event)));
                break;
            case 5 when reports.Count > 1:
                reports.RemoveAt(random.Next(reports.Count));
                break;
            default:
                Edit(random.Next(reports.Count));
                break;
        }
    }

    private void Add(Event of)
    {
        // Another writer has most of the words, in another order.
        var words = of.Vocabulary.Where(_ => random.Next(12) > 0).ToArray();
        random.Shuffle(words);
        reports.Add(new Report(
            File(), of.Number, Pick(Outlets), Today, string.Join(' ', of.Vocabulary.Take(6).Where(_ => random.Next(5) > 0)), string.Join(' ', words), of.Said, of.Percent));
    }

    private void Copy(IReadOnlyList<Report> from)
    {
        if (from.Count > 0)
        {
            var copied = Pick(from);
            reports.Add(copied with { File = File(), Outlet = Pick(Outlets), Body = copied.Body + " 제휴." });
        }
    }

    private void Edit(int number)
    {
        var report = reports[number];
        var edited = random.Next(3) switch
        {
            0 => report with { Said = Reworded(report) },
            1 => report with { Percent = random.Next(10, 300) / 10m },
            _ => report with { Body = report.Body + " " + Word() },
        };
        reports[number] = edited;
    }

    private string Reworded(Report report)
    {
        // One word of what was said first: whoever changes word after word in the end quotes something else.
        var words = events[report.Event].Said.Split(' ');
        words[random.Next(words.Length)] = Word();
        var said = string.Join(' ', words);
        Register(said, report.Event);
        return said;
    }

    private string File() => string.Create(CultureInfo.InvariantCulture, $"{++files}.txt");

    private void Register(string said, int number) => eventOfWords[said] = number;

    private void Write(NewsBuilder news, Report report)
    {
        var of = events[report.Event];
        var percent = report.Percent.ToString(CultureInfo.InvariantCulture) + "%";
        var amount = $"{of.Number + 11}억달러";
        news.Article(
            report.Outlet,
            report.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            report.Title,
            $"{report.Body}.\n{of.Speaker}은 “{report.Said}”고 말했다.\n{of.Security}는 {percent} 내린 채 마쳤다.\n{of.Security}의 투자액은 {amount}다.",
            facts => facts
                .Says(of.Speaker, report.Said)
                .Moves(of.Security, -report.Percent, percent, of.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), MoveKind.Close)
                .Costs(amount, (of.Number + 11) * 100_000_000m, "USD", of.Security, "투자액"),
            file: report.File);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word() => string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('가' + random.Next(11_172))));

    private sealed record Event(int Number, DateOnly Day, IReadOnlyList<string> Vocabulary, string Said, string Speaker, string Security, decimal Percent);

    private sealed record Report(string File, int Event, string Outlet, DateOnly Day, string Title, string Body, string Said, decimal Percent);
}
