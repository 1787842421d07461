using Bot.Core.Corpus;

namespace Bot.Core.Feeds;

/// <summary>Which addresses are fetched at all: http and https, without credentials. Where the name leads is asked when it is connected to.</summary>
public static class FeedAddress
{
    private const int Longest = 2000;

    /// <summary>The address, or a sentence about what is wrong with it.</summary>
    public static (Uri? Address, string? Problem) Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > Longest)
        {
            return (null, $"The address is longer than {Longest} characters.");
        }

        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var address))
        {
            return (null, $"{Printed.Quote(trimmed)} is no address; write it like https://example.com/rss.xml.");
        }

        return ProblemOf(address) is { } problem ? (null, problem) : (WithoutFragment(address), null);
    }

    /// <summary>Null when it may be fetched.</summary>
    public static string? ProblemOf(Uri address) => address switch
    {
        { IsAbsoluteUri: false } => "The address is not complete.",
        { Scheme: not ("http" or "https") } => $"Only http and https are fetched, not {Printed.Quote(address.Scheme)}.",
        { UserInfo.Length: > 0 } => "The address holds a user name or password; feeds that need them are not supported.",
        { Host.Length: 0 } => "The address names no host.",
        _ => null,
    };

    private static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
}
