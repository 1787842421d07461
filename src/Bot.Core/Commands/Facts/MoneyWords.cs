using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;

namespace Bot.Core.Commands.Facts;

/// <summary>Says an amount of money in the reader's notation: <c>557만 달러</c>, <c>$5.57 million</c>.</summary>
internal static class MoneyWords
{
    private static readonly (decimal Unit, string Name)[] KoreanUnits = [(1_000_000_000_000m, "조"), (100_000_000m, "억"), (10_000m, "만")];

    private static readonly (decimal Unit, string Name)[] EnglishUnits = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    public static string Amount(Figure figure, Locale locale) => Amount(figure.Value, figure.ValueTo, figure.Currency, figure.Bound, locale);

    public static string Amount(decimal value, decimal? valueTo, string currency, Bound bound, Locale locale)
    {
        var number = valueTo is { } to
            ? Number(value, locale) + locale.Pick("~", "–") + Number(to, locale)
            : Number(value, locale);
        var amount = locale.Pick(number + Unit(currency), Sign(currency) + number);
        return bound switch
        {
            Bound.About => locale.Pick($"약 {amount}", $"about {amount}"),
            Bound.AtLeast => locale.Pick($"최소 {amount}", $"at least {amount}"),
            Bound.AtMost => locale.Pick($"최대 {amount}", $"up to {amount}"),
            _ => amount,
        };
    }

    private static string Number(decimal value, Locale locale) => locale.IsKorean ? Korean(value, locale) : English(value, locale);

    // Korean amounts are said in groups of four digits, each with its unit: 1조 4,000억.
    private static string Korean(decimal value, Locale locale)
    {
        var parts = new List<string>();
        foreach (var (unit, name) in KoreanUnits)
        {
            var whole = decimal.Truncate(value / unit);
            if (whole > 0)
            {
                parts.Add(locale.Number(whole) + name);
                value -= whole * unit;
            }
        }

        if (value > 0 || parts.Count == 0)
        {
            parts.Add(locale.Number(value));
        }

        return string.Join(' ', parts);
    }

    private static string English(decimal value, Locale locale)
    {
        foreach (var (unit, name) in EnglishUnits)
        {
            if (value >= unit)
            {
                return locale.Number(value / unit) + name;
            }
        }

        return locale.Number(value);
    }

    private static string Unit(string currency) => currency switch
    {
        "KRW" => "원",
        "USD" => " 달러",
        "JPY" => " 엔",
        "CNY" => " 위안",
        "EUR" => " 유로",
        "GBP" => " 파운드",
        "TWD" => " 대만달러",
        "HKD" => " 홍콩달러",
        _ => " " + currency,
    };

    private static string Sign(string currency) => currency switch
    {
        "USD" => "$",
        "KRW" => "₩",
        "JPY" => "¥",
        "EUR" => "€",
        "GBP" => "£",
        _ => currency + " ",
    };
}
