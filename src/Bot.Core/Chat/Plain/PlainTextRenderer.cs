namespace Bot.Core.Chat.Plain;

/// <summary>A reply as text for a terminal, a log or a screen reader. Everything that is not ours is made safe to print.</summary>
public sealed class PlainTextRenderer(PlainTextOptions? options = null)
{
    private readonly PlainTextOptions layout = options ?? new PlainTextOptions();

    public string Render(Reply reply)
    {
        var writer = new PlainTextWriter(layout.Width, layout.MarkStart, layout.MarkEnd);
        var blocks = new PlainBlockWriter(writer, layout, reply.Locale);
        writer.Line(reply.Title);
        if (reply.Summary is { } summary)
        {
            writer.Paragraph(summary);
        }

        foreach (var section in reply.Sections)
        {
            if (section.Heading is { } heading)
            {
                writer.Heading(heading);
            }

            foreach (var block in section.Blocks)
            {
                blocks.Write(block);
            }
        }

        if (layout.ShowChoices && reply.Choices is { Items.Count: > 0 } choices)
        {
            WriteChoices(writer, choices);
        }

        WriteFoot(writer, reply);
        return writer.ToString();
    }

    private static void WriteChoices(PlainTextWriter writer, ChoiceList choices)
    {
        writer.Gap();
        writer.Line(choices.Prompt);
        foreach (var choice in choices.Items)
        {
            var hint = choice.Hint is { Length: > 0 } ? $" ({choice.Hint})" : "";
            writer.Hanging("  · ", $"{choice.Label}{hint}  →  {choice.CommandLine}");
        }
    }

    private static void WriteFoot(PlainTextWriter writer, Reply reply)
    {
        writer.Gap();
        if (reply.Page is { Count: > 1 } page)
        {
            writer.Line(PageLine(reply.Locale, page));
        }

        if (reply.AsOf is { } asOf)
        {
            writer.Line(asOf.Line(reply.Locale));
        }
    }

    private static string PageLine(Locale locale, PageInfo page)
    {
        var line = locale.Pick($"{page.Number}/{page.Count}쪽 (모두 {locale.Count(page.Items)}건)", $"Page {page.Number} of {page.Count} ({locale.Count(page.Items)} entries)");
        line += page.Previous is { } previous ? locale.Pick($" · 이전: {previous}", $" · previous: {previous}") : "";
        return line + (page.Next is { } next ? locale.Pick($" · 다음: {next}", $" · next: {next}") : "");
    }
}
