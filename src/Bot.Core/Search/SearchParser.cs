using System.Text;

namespace Bot.Core.Search;

/// <summary>
/// Reads what is typed after <c>/search</c>: words, "phrases", and filters in English or Korean —
/// <c>from:나델라</c>, <c>source:로이터</c>, <c>since:2025-01-27</c>, <c>until:2025-02</c>, <c>sort:new</c>, or <c>누가:</c>, <c>매체:</c>, <c>부터:</c>, <c>까지:</c>, <c>정렬:</c>.
/// Every text is a search; nothing throws.
/// </summary>
public sealed class SearchParser
{
    private const string Opening = "\"“”„";

    private readonly string input;
    private readonly DateOnly today;
    private readonly StringBuilder text = new();
    private readonly List<string> phrases = [];
    private readonly List<string> speakers = [];
    private readonly List<SearchProblem> problems = [];
    private SearchQuery query = new() { Text = "" };
    private int at;

    private SearchParser(string input, DateOnly today) => (this.input, this.today) = (input, today);

    /// <param name="input">As typed.</param>
    /// <param name="today">The reader's day, from which 7d counts back.</param>
    public static ParsedSearch Parse(string input, DateOnly today) => new SearchParser(input, today).Read();

    private ParsedSearch Read()
    {
        while (SkipBlanks())
        {
            if (FilterAhead() is var (filter, name))
            {
                Apply(filter, name, SkipBlanks() ? Value() : "");
            }
            else if (Opening.Contains(input[at]))
            {
                var phrase = Value();
                phrases.Add(phrase);
                Add(phrase);
            }
            else
            {
                Add(Word());
            }
        }

        return new ParsedSearch(query with { Text = text.ToString(), Phrases = phrases }, speakers, problems);
    }

    private void Apply(SearchFilter filter, string name, string value)
    {
        if (value.Length == 0)
        {
            problems.Add(SearchProblem.Empty(name));
            return;
        }

        switch (filter)
        {
            case SearchFilter.Speaker:
                speakers.Add(value);
                break;
            case SearchFilter.Source:
                query = query with { Source = value };
                break;
            case SearchFilter.Order when SearchFilters.Order(value) is { } order:
                query = query with { Order = order };
                break;
            case SearchFilter.Order:
                problems.Add(SearchProblem.NotAnOrder(name, value));
                break;
            default:
                ApplyDay(filter, name, value);
                break;
        }
    }

    private void ApplyDay(SearchFilter filter, string name, string value)
    {
        if (SearchDays.Parse(value, today) is not { } days)
        {
            problems.Add(SearchProblem.NotADay(name, value));
            return;
        }

        var dated = filter == SearchFilter.Since ? query with { Since = days.Start } : query with { Until = days.End };
        if (dated.Since > dated.Until)
        {
            problems.Add(SearchProblem.Reversed(name, value));
            return;
        }

        query = dated;
    }

    private void Add(string words) => text.Append(text.Length > 0 ? " " : "").Append(words);

    private bool SkipBlanks()
    {
        while (at < input.Length && char.IsWhiteSpace(input[at]))
        {
            at++;
        }

        return at < input.Length;
    }

    /// <summary>Steps over <c>since:</c> and the like; leaves everything else, such as https: or 3:1, where it is.</summary>
    private (SearchFilter Filter, string Name)? FilterAhead()
    {
        const int LongestName = 10;
        var ahead = input.AsSpan(at, Math.Min(LongestName + 1, input.Length - at));
        var colon = ahead.IndexOfAny(':', '：');
        if (colon <= 0 || SearchFilters.Named(ahead[..colon]) is not { } filter)
        {
            return null;
        }

        var name = ahead[..colon].ToString();
        at += colon + 1;
        return (filter, name);
    }

    private string Value() => Opening.Contains(input[at]) ? Quoted() : Word();

    /// <summary>A quotation that is never closed goes to the end.</summary>
    private string Quoted()
    {
        var start = at + 1;
        var length = input.AsSpan(start).IndexOfAny(Opening);
        var end = length < 0 ? input.Length : start + length;
        at = Math.Min(input.Length, end + 1);
        return input[start..end].Trim();
    }

    private string Word()
    {
        var start = at;
        while (at < input.Length && !char.IsWhiteSpace(input[at]))
        {
            at++;
        }

        return input[start..at];
    }
}
