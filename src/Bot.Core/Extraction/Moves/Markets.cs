using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Which market a sentence or a security belongs to: kr, us, jp, cn, tw, eu; null when nothing tells.</summary>
internal sealed class Markets
{
    private static readonly string[] Codes = ["kr", "us", "jp", "cn", "tw", "eu"];

    private readonly Dictionary<string, string> byExchange;
    private readonly Dictionary<string, string> byCue = new(StringComparer.Ordinal);
    private readonly WordMatch cues;

    public Markets(WordLists words)
    {
        byExchange = words["moves.exchanges"].Select(entry => entry.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (var code in Codes)
        {
            foreach (var cue in words["moves.market_" + code])
            {
                byCue[cue] = code;
            }
        }

        cues = new WordMatch(byCue.Keys);
    }

    public string? Of(PricedName name)
        => name.Security is null ? null
            : name.Security.Exchange is { } exchange && byExchange.TryGetValue(exchange, out var market) ? market
            : FirstIn(name.Security.Korean, new TextSpan(0, name.Security.Korean.Length)) ?? Country(name.Security.Country ?? name.Issuer?.Country);

    /// <summary>The market of the first cue in a stretch of text.</summary>
    public string? FirstIn(string text, TextSpan span)
    {
        var visible = text.AsSpan(0, span.End);
        var at = cues.First(visible, span.Start);
        return at < 0 ? null : byCue[cues.At(visible, at)!];
    }

    private static string? Country(string? country) => country switch
    {
        "KR" => "kr",
        "US" => "us",
        "JP" => "jp",
        "CN" or "HK" => "cn",
        "TW" => "tw",
        _ => null,
    };
}
