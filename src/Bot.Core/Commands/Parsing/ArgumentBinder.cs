using System.Globalization;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;

namespace Bot.Core.Commands.Parsing;

/// <summary>
/// Understands the values of a command line: <c>저커버그 투자 since:7d page:2</c>. A name takes as many words from the left as still name somebody,
/// a word that reads as a day is the day, and the rest is the topic.
/// </summary>
internal sealed class ArgumentBinder(CommandDescription command, NameBook names, IReadOnlyList<FactRole> roles, DateOnly today)
{
    private readonly List<ResolvedName> found = [];
    private CommandArguments arguments = new();
    private List<CommandWord> words = [];
    private BindingProblem? problem;

    public Binding Bind(string rest)
    {
        words = CommandWord.Split(rest, IsKey);
        TakePage();
        TakePlace();
        TakeValues();
        if (problem is null && command.Parameters.Any(IsReadByCommand))
        {
            return BindRest();
        }

        if (problem is null && IsFreeText(out var text))
        {
            return BindText(text);
        }

        TakeKeyed();
        if (command.Parameter(ParameterType.Name) is { Required: false })
        {
            TakeDate(onlyAt: 0);
        }

        foreach (var parameter in command.Parameters.Where(parameter => parameter.Type == ParameterType.Name).Skip(found.Count))
        {
            if (problem is null)
            {
                TakeName(parameter);
            }
        }

        if (problem is not null)
        {
            return Binding.Failed(problem);
        }

        TakeDate(onlyAt: null);
        return Finish();
    }

    private static bool Same(string key, CommandParameter parameter)
        => string.Equals(key, parameter.Name, StringComparison.OrdinalIgnoreCase) || key == parameter.KoreanName;

    private bool IsKey(string key) => string.Equals(key, "id", StringComparison.OrdinalIgnoreCase) || command.Parameters.Any(parameter => Same(key, parameter));

    private bool IsFreeText(out CommandParameter text)
    {
        text = command.Parameters.FirstOrDefault(parameter => parameter.Type is ParameterType.Text or ParameterType.Article or ParameterType.Command)!;
        return text is not null;
    }

    private Binding BindText(CommandParameter parameter)
    {
        var typed = string.Join(' ', words.Select(word => (word.Key is { } key && !Same(key, parameter) ? key + ":" : "") + (word.Quoted ? $"\"{word.Text}\"" : word.Text)));
        if (typed.Length == 0)
        {
            return parameter.Required ? Binding.Failed(new BindingProblem.Missing(parameter)) : new Binding(arguments, null);
        }

        return new Binding(arguments with { Text = typed }, null);
    }

    private static bool IsReadByCommand(CommandParameter parameter)
        => parameter.Type is ParameterType.Interest or ParameterType.When or ParameterType.Zone or ParameterType.Number or ParameterType.Choice;

    // Keyed values that the command reads itself; what is not keyed stays in the text, in the order in which it was typed.
    private void TakeValues()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in command.Parameters.Where(parameter => parameter.Type != ParameterType.Interest && IsReadByCommand(parameter)))
        {
            foreach (var word in words.Where(word => word.Key is { } key && Same(key, parameter)).ToList())
            {
                words.Remove(word);
                values[parameter.Name] = word.Text;
            }
        }

        arguments = arguments with { Values = values };
    }

    private Binding BindRest()
    {
        var rest = string.Join(' ', words.Select(word => Kept(word) + (word.Quoted ? $"\"{word.Text}\"" : word.Text)));
        return new Binding(arguments with { Text = rest.Length > 0 ? rest : null }, null);

        string Kept(CommandWord word) => word.Key is { } key && !command.Parameters.Any(parameter => Same(key, parameter)) ? key + ":" : "";
    }

    private void TakePage()
    {
        if (command.Parameter(ParameterType.Page) is not { } parameter)
        {
            return;
        }

        foreach (var word in words.Where(word => word.Key is { } key && Same(key, parameter)).ToList())
        {
            words.Remove(word);
            if (int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= 100_000)
            {
                arguments = arguments with { Page = page };
            }
            else
            {
                problem = new BindingProblem.Malformed(parameter, word.Text);
            }
        }
    }

    private void TakePlace()
    {
        if (command.Parameter(ParameterType.Place) is not { } parameter)
        {
            return;
        }

        foreach (var word in words.Where(word => word.Key is { } key && Same(key, parameter)).ToList())
        {
            words.Remove(word);
            arguments = arguments with { Place = PlaceText.Parse(word.Text) };
            problem = arguments.Place is null ? new BindingProblem.Malformed(parameter, word.Text) : problem;
        }
    }

    private void TakeKeyed()
    {
        foreach (var word in words.Where(word => word.Key is not null).ToList())
        {
            var parameter = command.Parameters.FirstOrDefault(parameter => Same(word.Key!, parameter));
            switch (parameter?.Type)
            {
                case ParameterType.Topic:
                    arguments = arguments with { Topic = word.Text };
                    words.Remove(word);
                    break;
                case ParameterType.Date when SinceDate.Parse(word.Text, today) is { } day:
                    arguments = arguments with { Since = day };
                    words.Remove(word);
                    break;
                case ParameterType.Date:
                    problem ??= new BindingProblem.Malformed(parameter, word.Text);
                    break;
            }
        }
    }

    private void TakeName(CommandParameter parameter)
    {
        SkipSeparators();
        if (words.Count == 0)
        {
            problem = parameter.Required ? new BindingProblem.Missing(parameter) : null;
            return;
        }

        if (string.Equals(words[0].Key, "id", StringComparison.OrdinalIgnoreCase) && names.ByKey($"id:{words[0].Text}", words[0].Text) is { } keyed)
        {
            found.Add(keyed);
            words.RemoveAt(0);
            return;
        }

        var left = command.Parameters.Count(other => other.Type == ParameterType.Name && other.Required) - found.Count - 1;
        if (!TryPrefix(NameCloseness.Exact, left) && !TryPrefix(NameCloseness.Meant, left))
        {
            problem ??= Unknown();
        }
    }

    private bool TryPrefix(NameCloseness closeness, int wordsLeftOver)
    {
        foreach (var candidate in NamePrefix.Of(words, wordsLeftOver))
        {
            var resolution = names.Resolve(candidate.Text, closeness, roles);
            if (resolution.IsUnknown)
            {
                continue;
            }

            words.RemoveRange(0, candidate.Words);
            if (resolution.Name is { } name)
            {
                found.Add(name);
            }
            else
            {
                problem = new BindingProblem.AmbiguousName(candidate.Text, WithLines(resolution.Candidates));
            }

            return true;
        }

        return false;
    }

    private BindingProblem.UnknownName Unknown()
    {
        var typed = words[0].Text;
        var nearest = names.Nearest(typed);
        words.RemoveAt(0);
        return new BindingProblem.UnknownName(typed, WithLines(nearest));
    }

    private List<(ResolvedName Name, string CommandLine)> WithLines(IReadOnlyList<ResolvedName> candidates)
    {
        TakeDate(onlyAt: null);
        var rest = string.Join(' ', words.Select(word => word.Key is { } key ? $"{key}:{word.Text}" : word.Text));
        var values = arguments with { Topic = arguments.Topic ?? (rest.Length > 0 ? rest : null) };
        return [.. candidates.Select(name => (name, CommandLineWriter.Write(command, [.. found.Select(earlier => earlier.Typed), name.Unambiguous], values)))];
    }

    private void SkipSeparators()
    {
        while (words.Count > 1 && found.Count > 0 && words[0].Text.ToLowerInvariant() is "vs" or "vs." or "대" or "와" or "과" or "," or "and" or "&")
        {
            words.RemoveAt(0);
        }
    }

    // One word (지난주) or two (지난 주, 3일 전).
    private void TakeDate(int? onlyAt)
    {
        if (command.Parameter(ParameterType.Date) is null || arguments.Since is not null)
        {
            return;
        }

        for (var i = onlyAt ?? 0; i <= (onlyAt ?? words.Count - 1) && i < words.Count; i++)
        {
            for (var length = Math.Min(2, words.Count - i); length > 0; length--)
            {
                var run = words.GetRange(i, length);
                if (run.TrueForAll(word => word is { Key: null, Quoted: false }) && SinceDate.Parse(string.Join(' ', run.Select(word => word.Text)), today) is { } day)
                {
                    arguments = arguments with { Since = day };
                    words.RemoveRange(i, length);
                    return;
                }
            }
        }
    }

    private Binding Finish()
    {
        var rest = string.Join(' ', words.Select(word => word.Key is { } key ? $"{key}:{word.Text}" : word.Text));
        arguments = arguments with { Names = found };
        if (rest.Length > 0 && arguments.Topic is null && command.Parameter(ParameterType.Topic) is not null)
        {
            return new Binding(arguments with { Topic = rest }, null);
        }

        return new Binding(arguments, null, rest.Length > 0 ? rest : null);
    }
}
