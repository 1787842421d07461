using System.Globalization;

namespace Bot.Core.Commands.Parsing;

/// <summary>Writes a command line that reads back as the same command: for the next page, and for choices.</summary>
internal static class CommandLineWriter
{
    public static string Write(CommandDescription command, CommandArguments arguments, int page = 1)
        => Write(command, [.. arguments.Names.Select(name => name.Typed)], arguments, page);

    /// <param name="command">Which command.</param>
    /// <param name="names">The names as to be typed.</param>
    /// <param name="arguments">All other values.</param>
    /// <param name="page">Written only from 2 on.</param>
    public static string Write(CommandDescription command, IReadOnlyList<string> names, CommandArguments arguments, int page = 1)
    {
        var parts = new List<string> { "/" + command.Name };
        var follows = names.Count > 1 || arguments.Topic is not null;
        parts.AddRange(names.Select(name => follows ? Quoted(name) : name));
        if (arguments.Text is { } text)
        {
            parts.Add(text);
        }

        if (arguments.Topic is { } topic)
        {
            parts.Add(topic);
        }

        if (arguments.Since is { } since)
        {
            parts.Add("since:" + since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (page > 1)
        {
            parts.Add("page:" + page.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(' ', parts);
    }

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
