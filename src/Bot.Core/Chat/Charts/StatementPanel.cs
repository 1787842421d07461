namespace Bot.Core.Chat.Charts;

/// <summary>Who spoke when: a lane for each speaker, one mark for each statement.</summary>
internal sealed class StatementPanel(SvgWriter svg, ChartPlan plan, DayAxis axis, ChartPalette colours, Locale locale)
{
    public const double Lane = 40;
    private const double NameSize = 19;

    public void Draw(double top)
    {
        var y = top + (Lane / 2);
        foreach (var (name, statements) in plan.Speakers)
        {
            svg.Line(axis.Left, y, axis.Right, y, colours.Grid);
            svg.Text(axis.Left - 12, y + 6, TextMeasure.Fit(name, NameSize, axis.Left - 24), NameSize, colours.Text, "end");
            foreach (var day in statements.GroupBy(statement => statement.Day!.Value))
            {
                DrawDay([.. day], y);
            }

            y += Lane;
        }
    }

    private void DrawDay(List<ChartStatement> day, double y)
    {
        for (var i = 0; i < day.Count; i++)
        {
            var colour = plan.Colour(day[i].Outlet, colours);
            svg.Mark(MarkShapes.Circle, axis.X(day[i].Day!.Value, i, day.Count), y, colour, colours.Background, Words(day[i]));
        }
    }

    private string Words(ChartStatement statement)
        => $"{statement.Speaker} · {locale.Date(statement.Day!.Value)} · “{statement.Words}” · {statement.Outlet ?? locale.Pick("매체 미상", "outlet unknown")}";
}
