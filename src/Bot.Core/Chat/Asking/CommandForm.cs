using Bot.Core.Commands;

namespace Bot.Core.Chat.Asking;

/// <summary>Builds one command line out of named values, as a form or Discord's options give them.</summary>
public static class CommandForm
{
    /// <param name="command">Which command.</param>
    /// <param name="values">By the parameter's name in either language; empty values are left out.</param>
    public static string Line(CommandDescription command, IReadOnlyDictionary<string, string> values)
    {
        var parts = new List<string> { "/" + command.Name };
        var given = command.Parameters
            .Select(parameter => (Parameter: parameter, Value: Clean(values.GetValueOrDefault(parameter.Name) ?? values.GetValueOrDefault(parameter.KoreanName))))
            .Where(pair => pair.Value.Length > 0)
            .ToList();
        foreach (var (parameter, value) in given)
        {
            var isLast = given[^1].Parameter == parameter;
            parts.Add(parameter.Type switch
            {
                ParameterType.Name => isLast ? value : Name(value),
                ParameterType.Text or ParameterType.Article or ParameterType.Command or ParameterType.Interest => value,
                _ => $"{parameter.Name}:{Quoted(value)}",
            });
        }

        return string.Join(' ', parts);
    }

    private static string Clean(string? value) => value?.ReplaceLineEndings(" ").Trim() ?? "";

    // "id:satya-nadella" is a keyed word: quotation marks would make it a name of that spelling.
    private static string Name(string value) => value.StartsWith("id:", StringComparison.OrdinalIgnoreCase) ? value : Quoted(value);

    private static string Quoted(string value)
        => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ')}\"" : value;
}
