using Microsoft.Extensions.Options;

namespace Bot.Store.Sqlite;

/// <summary>By hand, because the generated check of a range has a sentence of its own that names no setting.</summary>
internal sealed class SqliteStoreOptionsValidator : IValidateOptions<SqliteStoreOptions>
{
    public ValidateOptionsResult Validate(string? name, SqliteStoreOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            failures.Add("Store:Path must name the index file, such as data/index.db.");
        }

        if (string.IsNullOrWhiteSpace(options.StatePath))
        {
            failures.Add("Store:StatePath must name the state file, such as data/state.db.");
        }

        Check(failures, nameof(options.ReadCacheMegabytes), options.ReadCacheMegabytes, SqliteStoreOptions.MostReadCacheMegabytes);
        Check(failures, nameof(options.LoadCacheMegabytes), options.LoadCacheMegabytes, SqliteStoreOptions.MostLoadCacheMegabytes);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Check(List<string> failures, string key, int value, int most)
    {
        if (value < 1 || value > most)
        {
            failures.Add($"{SqliteStoreOptions.Section}:{key} must lie between 1 and {most}.");
        }
    }
}
