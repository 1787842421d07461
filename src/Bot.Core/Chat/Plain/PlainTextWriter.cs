using System.Text;

namespace Bot.Core.Chat.Plain;

/// <summary>Lines with hanging indents and single blank lines between paragraphs.</summary>
internal sealed class PlainTextWriter(int width, string markStart, string markEnd)
{
    private readonly StringBuilder lines = new();
    private bool gap;

    public int Width => width;

    /// <summary>Asks for one blank line before the next line; several in a row make one.</summary>
    public void Gap() => gap = lines.Length > 0;

    public void Line(string text) => Hanging("", text);

    public void Paragraph(string text)
    {
        Gap();
        Line(text);
        Gap();
    }

    public void Heading(string text)
    {
        Gap();
        Line($"■ {text}");
        Gap();
    }

    /// <summary>A line whose first part stands behind <paramref name="lead"/> and whose further parts are indented as deep.</summary>
    public void Hanging(string lead, string text) => HangingSafe(lead, TerminalText.Safe(text));

    public void Hanging(string lead, MarkedText text, string before = "", string after = "")
        => HangingSafe(lead, before + TerminalText.Marked(text) + after);

    /// <summary>A writer for a narrower stretch of the page.</summary>
    public PlainTextWriter Narrower(int cells) => new(cells, $"{TerminalText.MarkStart}", $"{TerminalText.MarkEnd}");

    public IReadOnlyList<string> Lines() => ToString().TrimEnd('\n').Split('\n');

    private void HangingSafe(string lead, string text)
    {
        var indent = DisplayWidth.Of(lead);
        var first = true;
        foreach (var part in TextWrap.Lines(text, width > 0 ? Math.Max(20, width - indent) : 0))
        {
            Raw((first ? lead : new string(' ', indent)) + part);
            first = false;
        }
    }

    /// <summary>A line that is laid out already.</summary>
    public void Raw(string line)
    {
        if (gap)
        {
            lines.Append('\n');
            gap = false;
        }

        lines.Append(WithMarks(line.TrimEnd())).Append('\n');
    }

    private string WithMarks(string line)
        => line.Replace($"{TerminalText.MarkStart}", markStart, StringComparison.Ordinal).Replace($"{TerminalText.MarkEnd}", markEnd, StringComparison.Ordinal);

    public override string ToString() => lines.ToString();
}
