using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.Spec;

/// <summary>
/// Checks requests against the machine-readable Bot API, <c>telegram-bot-api.json</c> in a folder <c>shared/specs</c> beside the repository.
/// Stricter than the server: unknown parameters are errors here.
/// </summary>
public sealed class TelegramSpec
{
    public const string MissingReason = "The Bot API's description, shared/specs/telegram-bot-api.json, is not beside the repository.";

    private readonly SpecDocument document;
    private readonly SpecTypes types;

    private TelegramSpec(SpecDocument document)
    {
        this.document = document;
        types = new SpecTypes(document.Types);
    }

    /// <summary>Null where the description is absent: <see cref="MissingReason"/>.</summary>
    public static TelegramSpec? TryLoad()
    {
        for (var folder = new DirectoryInfo(RepositoryFiles.Root).Parent; folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "specs", "telegram-bot-api.json");
            if (File.Exists(file))
            {
                return new TelegramSpec(JsonSerializer.Deserialize<SpecDocument>(File.ReadAllText(file))!);
            }
        }

        return null;
    }

    public bool Knows(string method) => document.Methods.ContainsKey(method);

    /// <summary>What is wrong with a request, or null.</summary>
    /// <param name="method">The name as in the description.</param>
    /// <param name="parameters">As sent; texts of a form stand for numbers and objects.</param>
    /// <param name="files">The names of uploaded parts.</param>
    public string? Check(string method, JsonObject parameters, IReadOnlyCollection<string> files)
    {
        if (!document.Methods.TryGetValue(method, out var entry))
        {
            return $"unknown method {method}";
        }

        var fields = (entry.Fields ?? []).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            var problem = fields.TryGetValue(name, out var field) ? types.Check(value, field, files) : "unknown parameter";
            if (problem is not null)
            {
                return $"{method}.{name}: {problem}";
            }
        }

        var missing = fields.Values.FirstOrDefault(field => field.Required && !parameters.ContainsKey(field.Name) && !files.Contains(field.Name));
        var stray = files.FirstOrDefault(file => !fields.ContainsKey(file) && !parameters.ToJsonString().Contains($"attach://{file}", StringComparison.Ordinal));
        return missing is not null ? $"{method}: parameter {missing.Name} is required"
            : stray is not null ? $"{method}: nothing refers to the uploaded part {stray}"
            : null;
    }
}
