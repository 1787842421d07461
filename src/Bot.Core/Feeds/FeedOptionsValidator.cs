using Microsoft.Extensions.Options;

namespace Bot.Core.Feeds;

internal sealed class FeedOptionsValidator : IValidateOptions<FeedOptions>
{
    public ValidateOptionsResult Validate(string? name, FeedOptions options)
    {
        (string Key, int Value, int Least, int Most)[] numbers =
        [
            (nameof(FeedOptions.PollMinutes), options.PollMinutes, 1, 24 * 60),
            (nameof(FeedOptions.HostPauseSeconds), options.HostPauseSeconds, 0, 3600),
            (nameof(FeedOptions.MaximumMegabytes), options.MaximumMegabytes, 1, 10),
            (nameof(FeedOptions.TimeoutSeconds), options.TimeoutSeconds, 1, 600),
        ];
        var failures = numbers
            .Where(number => number.Value < number.Least || number.Value > number.Most)
            .Select(number => $"{FeedOptions.Section}:{number.Key} is {number.Value}, but must lie between {number.Least} and {number.Most}.")
            .ToList();
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            failures.Add($"{FeedOptions.Section}:{nameof(FeedOptions.Path)} must name the folder where articles from feeds are stored, such as data/feeds.");
        }

        if (string.IsNullOrWhiteSpace(options.List))
        {
            failures.Add($"{FeedOptions.Section}:{nameof(FeedOptions.List)} must name the list of feeds, such as config/feeds.yaml.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
