namespace Bot.Core.Chat.Charts;

/// <summary>Draws a chart as SVG: every mark is one thing as printed, nothing is averaged or joined by a line. Made for 800 pixels, readable at 400.</summary>
public static class ChartSvg
{
    private const double Width = 800;
    private const double Margin = 28;
    private const double TitleSize = 27;
    private const double NoteSize = 18;
    private const double HeadingSize = 20;
    private const double Top = 90;
    private const double Heading = 34;
    private const double Gap = 12;

    /// <returns>A whole SVG document; null when nothing has a day to stand on.</returns>
    public static string? Draw(ChartData data, Locale locale, ChartTheme theme)
    {
        if (!data.Moves.Any(move => move.Day is not null) && !data.Statements.Any(statement => statement.Day is not null))
        {
            return null;
        }

        var (svg, plan, colours) = (new SvgWriter(), new ChartPlan(data), ChartPalette.Of(theme));
        svg.Text(Margin, 44, TextMeasure.Fit(data.Title, TitleSize, Width - (2 * Margin)), TitleSize, colours.Text, bold: true);
        svg.Text(Margin, 72, Note(plan, locale), NoteSize, colours.Muted);

        var axis = new DayAxis([.. plan.Days.Select(day => (day, plan.MostMarks(day)))], plan.Speakers.Count > 0 ? 190 : 104, Width - Margin);
        var moves = new MovePanel(svg, plan, axis, colours, locale);
        var bottom = Panels(svg, plan, axis, moves, colours, locale);
        var end = new ChartLegend(svg, plan, colours, locale).Draw(Margin, Width - Margin, bottom, moves);
        return svg.Document(Width, Math.Ceiling(end + 14), colours.Background, data.Title);
    }

    private static double Panels(SvgWriter svg, ChartPlan plan, DayAxis axis, MovePanel moves, ChartPalette colours, Locale locale)
    {
        var height = plan.Series.Count > 1 ? 190 : plan.Speakers.Count > 0 ? 250 : 330;
        var isNamed = plan.Series.Count > 1 || plan.Speakers.Count > 0;
        var bottom = Top + (plan.Series.Count * (height + Gap + (isNamed ? Heading : 0))) + (plan.Speakers.Count > 0 ? Heading + (plan.Speakers.Count * StatementPanel.Lane) : 0);

        // Behind everything else.
        axis.Draw(svg, Top, bottom, locale, colours);
        var top = Top;
        foreach (var (name, marks) in plan.Series)
        {
            top += isNamed ? Title(svg, name, top, colours) : 0;
            moves.Draw(marks, top, top + height);
            top += height + Gap;
        }

        if (plan.Speakers.Count > 0)
        {
            top += Title(svg, locale.Pick("발언", "Statements"), top, colours);
            new StatementPanel(svg, plan, axis, colours, locale).Draw(top);
        }

        return bottom + 64;
    }

    private static double Title(SvgWriter svg, string title, double top, ChartPalette colours)
    {
        svg.Text(Margin, top + 24, TextMeasure.Fit(title, HeadingSize, Width - (2 * Margin)), HeadingSize, colours.Text, bold: true);
        return Heading;
    }

    private static string Note(ChartPlan plan, Locale locale)
        => plan.Series.Count > 0
            ? locale.Pick("표시 하나가 기사에 인쇄된 수치 하나입니다. 평균을 내지 않았습니다.", "Each mark is one number as an article prints it. Nothing is averaged.")
            : locale.Pick("표시 하나가 기사에 인쇄된 발언 하나입니다.", "Each mark is one statement as an article prints it.");
}
