using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Completes the filter at the end of a search: <c>딥시크 from:나</c>, <c>source:한</c>. Each suggestion is the whole text.</summary>
internal sealed class SearchSuggestions(IIndexSnapshot snapshot, NameSuggestions names, Locale locale)
{
    public async Task<IReadOnlyList<Suggestion>> OfAsync(string typed, int limit, CancellationToken cancellationToken)
    {
        var word = typed[(typed.LastIndexOf(' ') + 1)..];
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || SearchFilters.Named(word.AsSpan(0, colon)) is not { } filter)
        {
            return [];
        }

        var value = word[(colon + 1)..].TrimStart('"');
        var before = typed[..(typed.Length - word.Length + colon + 1)];
        var values = filter switch
        {
            SearchFilter.Speaker => names.Of(value, [FactRole.Speaker, FactRole.SpeakerOrganisation], limit),
            SearchFilter.Source => await OutletsAsync(value, cancellationToken),
            SearchFilter.Since or SearchFilter.Until => DateSuggestions.Of(value, locale),
            SearchFilter.Order => [new Suggestion(locale.Pick("새것부터", "newest first"), "new"), new Suggestion(locale.Pick("관련도순", "by relevance"), "best")],
            _ => [],
        };
        return [.. values.Select(one => Suggestion.Of(one.Label, before + Quoted(one.Value))).OfType<Suggestion>().Take(limit)];
    }

    private async Task<IEnumerable<Suggestion>> OutletsAsync(string start, CancellationToken cancellationToken)
        => (await snapshot.OutletsAsync(cancellationToken))
            .Where(outlet => outlet.Outlet?.Contains(start, StringComparison.OrdinalIgnoreCase) ?? false)
            .OrderByDescending(outlet => outlet.Articles)
            .Select(outlet => new Suggestion(locale.Pick($"{outlet.Outlet} · 기사 {outlet.Articles}건", $"{outlet.Outlet} · {outlet.Articles} articles"), outlet.Outlet!));

    private static string Quoted(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}
