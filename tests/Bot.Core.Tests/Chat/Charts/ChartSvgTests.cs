using System.Globalization;
using System.Xml.Linq;
using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Chat.Charts;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Tests.Commands;

namespace Bot.Core.Tests.Chat.Charts;

public sealed class ChartSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Every_dated_move_is_one_mark_with_its_words_and_its_outlet()
    {
        var chart = (await new CommandBench().AskAsync("/주가 엔비디아")).Chart!;

        var titles = Titles(Draw(chart));

        Assert.Equal(chart.Moves.Count(move => move.Day is not null), titles.Count);
        Assert.Contains("엔비디아 · 2025.1.27 · −16.97% · 종가 · 한빛일보", titles);
        Assert.Contains("엔비디아 · 2025.1.27 · 약 −17% · 시점 표시 없음 · 누리뉴스", titles);
    }

    [Fact]
    public async Task What_has_no_trading_day_is_said_below_and_not_drawn()
    {
        var texts = Texts(Draw((await new CommandBench().AskAsync("/주가 엔비디아")).Chart!));

        Assert.Contains(texts, text => text.StartsWith("거래일 미상: 엔비디아 · −5% 이상", StringComparison.Ordinal));
    }

    [Fact]
    public void Outlets_that_disagree_on_a_day_stand_side_by_side_and_none_hides_another()
    {
        var day = new DateOnly(2025, 1, 27);
        var places = Places(Draw(Chart([Move(day, -16.97m, "가"), Move(day, -16.97m, "나"), Move(day, -17m, "다")])));

        Assert.Equal(3, places.Select(place => place.X).Distinct().Count());
        Assert.True(places.Zip(places.Skip(1)).All(pair => pair.Second.X - pair.First.X >= 20));
        Assert.Equal(places[1].Y, places[2].Y);
        Assert.True(places[0].Y > places[1].Y);
    }

    [Theory]
    [InlineData(ChartTheme.Light)]
    [InlineData(ChartTheme.Dark)]
    public void A_hostile_label_stays_a_label(ChartTheme theme)
    {
        var hostile = "</text><script>alert(1)</script>\" onload='x' & \u0000\u202e" + '\ud800' + '\uffff' + "😀";
        var day = new DateOnly(2025, 1, 27);
        var data = new ChartData(
            hostile + new string('가', 500),
            [Move(day, -3m, hostile) with { Series = hostile }, Move(null, 1m, hostile)],
            [new ChartStatement(hostile, day, hostile, hostile, ArticleId.Of(null, "t", "x"), new TextSpan(0, 1))]);

        var document = XDocument.Parse(ChartSvg.Draw(data, Locale.Korean, theme)!);

        Assert.Equal(["line", "path", "rect", "svg", "text", "title"], document.Descendants().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(document.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "style" or "href");
    }

    [Fact]
    public void Nothing_stands_outside_the_picture_whatever_is_drawn()
    {
        var days = Enumerable.Range(0, 60).Select(i => new DateOnly(2025, 1, 1).AddDays(i)).ToList();
        var data = Chart([.. days.Select((day, i) => Move(day, (decimal)Math.Pow(-1.2, i), $"매체 {i % 12} 이름이 아주 긴 곳"))]);
        var root = XDocument.Parse(Draw(data)).Root!;
        var (width, height) = (Number(root.Attribute("width")!), Number(root.Attribute("height")!));

        Assert.All(Places(Draw(data)), place => Assert.True(place.X >= 0 && place.X <= width && place.Y >= 0 && place.Y <= height));
        Assert.All(root.Descendants(Svg + "text"), text =>
        {
            var size = Number(text.Attribute("font-size")!);
            var room = TextMeasure.Of(text.Value, size);
            var x = Number(text.Attribute("x")!);
            var left = text.Attribute("text-anchor")!.Value switch { "end" => x - room, "middle" => x - (room / 2), _ => x };
            Assert.True(left >= 0 && left + room <= width + 1 && Number(text.Attribute("y")!) <= height, text.Value);
            Assert.True(size >= 17, "Smaller letters cannot be read at half the size.");
        });
        Assert.Contains(Texts(Draw(data)), text => text.Contains("최근 36일만", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_day_there_is_nothing_to_draw()
        => Assert.Null(ChartSvg.Draw(Chart([Move(null, 1m, "가")]), Locale.Korean, ChartTheme.Light));

    [Fact]
    public async Task Statements_stand_in_the_lane_of_their_speaker()
    {
        var svg = Draw((await new CommandBench().AskAsync("/흐름")).Chart!);

        Assert.Contains("사티아 나델라", Texts(svg));
        Assert.Contains(Titles(svg), title => title.StartsWith("사티아 나델라 · 2025.1.29 · “인공지능이", StringComparison.Ordinal));
    }

    private static ChartData Chart(IReadOnlyList<ChartMove> moves) => new("등락", moves, []);

    private static ChartMove Move(DateOnly? day, decimal percent, string outlet)
        => new("엔비디아", day, percent, Bound.Exact, MoveKind.Close, outlet, ArticleId.Of(outlet, "t", "x"), new TextSpan(0, 1));

    private static string Draw(ChartData data) => ChartSvg.Draw(data, Locale.Korean, ChartTheme.Light)!;

    private static List<string> Titles(string svg) => [.. XDocument.Parse(svg).Descendants(Svg + "title").Select(title => title.Value)];

    private static List<string> Texts(string svg) => [.. XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value)];

    private static List<(double X, double Y)> Places(string svg)
        => [.. XDocument.Parse(svg).Descendants(Svg + "path").Where(mark => mark.Element(Svg + "title") is not null)
            .Select(mark => mark.Attribute("transform")!.Value["translate(".Length..^1].Split(' '))
            .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))];

    private static double Number(XAttribute attribute) => double.Parse(attribute.Value, CultureInfo.InvariantCulture);
}
