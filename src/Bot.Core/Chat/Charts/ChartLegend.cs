using Bot.Core.Commands.Facts;

namespace Bot.Core.Chat.Charts;

/// <summary>What shapes, colours and hollow marks mean, which outlets print what is shown, and what could not be drawn.</summary>
internal sealed class ChartLegend(SvgWriter svg, ChartPlan plan, ChartPalette colours, Locale locale)
{
    private const int MostUndated = 3;

    public double Draw(double left, double right, double top, MovePanel moves)
    {
        var flow = new LegendFlow(svg, colours, left, right, top);
        foreach (var kind in plan.Kinds)
        {
            flow.Key(MarkShapes.Of(kind), colours.Text, colours.Text, MoveWords.Kind(kind, locale));
        }

        if (plan.HasHedged)
        {
            flow.Key(MarkShapes.Circle, colours.Background, colours.Text, locale.Pick("속 빈 표시: 약·이상·최대", "hollow: about, or a bound"));
        }

        flow.Break();
        Outlets(flow);
        flow.Break();
        foreach (var remark in Remarks(moves))
        {
            flow.Words(remark, colours.Muted);
        }

        return flow.Bottom;
    }

    private void Outlets(LegendFlow flow)
    {
        foreach (var outlet in plan.Outlets.Take(colours.Outlets.Count))
        {
            flow.Key(MarkShapes.Circle, plan.Colour(outlet, colours), colours.Background, outlet);
        }

        var others = plan.Outlets.Count - colours.Outlets.Count;
        if (others > 0)
        {
            flow.Key(MarkShapes.Circle, colours.Other, colours.Background, locale.Pick($"그 밖의 매체 {others}곳", $"{others} other outlets"));
        }
        else if (plan.HasUnknownOutlet)
        {
            flow.Key(MarkShapes.Circle, colours.Other, colours.Background, locale.Pick("매체 미상", "outlet unknown"));
        }
    }

    private IEnumerable<string> Remarks(MovePanel moves)
    {
        foreach (var move in plan.Undated.Take(MostUndated))
        {
            yield return locale.Pick("거래일 미상: ", "No trading day: ") + moves.Words(move);
        }

        var undated = plan.Undated.Count - MostUndated;
        if (undated > 0)
        {
            yield return locale.Pick($"거래일 미상 {undated}건 더", $"{undated} more without a trading day");
        }

        if (plan.UndatedStatements > 0)
        {
            yield return locale.Pick($"날짜 미상 발언 {plan.UndatedStatements}건은 그리지 않았습니다.", $"{plan.UndatedStatements} undated statements are not drawn.");
        }

        if (plan.OlderDays > 0)
        {
            yield return locale.Pick($"최근 {plan.Days.Count}일만 그렸습니다.", $"Only the newest {plan.Days.Count} days are drawn.");
        }

        if (plan.OtherSeries + plan.OtherSpeakers > 0)
        {
            yield return locale.Pick($"종목 {plan.OtherSeries}개, 발언자 {plan.OtherSpeakers}명은 그리지 않았습니다.", $"{plan.OtherSeries} more securities and {plan.OtherSpeakers} more speakers are not drawn.");
        }
    }
}
