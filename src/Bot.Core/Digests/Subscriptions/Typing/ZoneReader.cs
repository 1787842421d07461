namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Time zones by their IANA name, by its city (<c>new york</c>), or by the Korean name of a city.</summary>
public sealed class ZoneReader
{
    // IANA names cities in English alone; these are where readers of Korean mostly live.
    private static readonly (string City, string Zone)[] Korean =
    [
        ("서울", "Asia/Seoul"), ("부산", "Asia/Seoul"), ("한국", "Asia/Seoul"), ("평양", "Asia/Pyongyang"), ("도쿄", "Asia/Tokyo"), ("일본", "Asia/Tokyo"),
        ("베이징", "Asia/Shanghai"), ("상하이", "Asia/Shanghai"), ("홍콩", "Asia/Hong_Kong"), ("타이베이", "Asia/Taipei"), ("싱가포르", "Asia/Singapore"),
        ("방콕", "Asia/Bangkok"), ("하노이", "Asia/Ho_Chi_Minh"), ("호찌민", "Asia/Ho_Chi_Minh"), ("자카르타", "Asia/Jakarta"), ("마닐라", "Asia/Manila"),
        ("카트만두", "Asia/Kathmandu"), ("뉴델리", "Asia/Kolkata"), ("두바이", "Asia/Dubai"), ("모스크바", "Europe/Moscow"), ("베를린", "Europe/Berlin"),
        ("프랑크푸르트", "Europe/Berlin"), ("파리", "Europe/Paris"), ("런던", "Europe/London"), ("영국", "Europe/London"), ("뉴욕", "America/New_York"),
        ("워싱턴", "America/New_York"), ("보스턴", "America/New_York"), ("시카고", "America/Chicago"), ("덴버", "America/Denver"), ("로스앤젤레스", "America/Los_Angeles"),
        ("샌프란시스코", "America/Los_Angeles"), ("시애틀", "America/Los_Angeles"), ("밴쿠버", "America/Vancouver"), ("토론토", "America/Toronto"),
        ("호놀룰루", "Pacific/Honolulu"), ("시드니", "Australia/Sydney"), ("오클랜드", "Pacific/Auckland"), ("아피아", "Pacific/Apia"), ("세계시", "UTC"),
    ];

    private readonly List<string> known =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id == "UTC" || (id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The IANA name; null for what names no zone of this machine.</summary>
    public string? Read(string text) => Named(text.Trim()) is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;

    /// <summary>Cities and zones that hold what was typed, those first that begin with it.</summary>
    public IEnumerable<(string Label, string Zone)> Complete(string typed)
    {
        var fold = Fold(typed);
        return Korean.Where(pair => pair.City.StartsWith(typed.Trim(), StringComparison.Ordinal)).Select(pair => ($"{pair.City} ({pair.Zone})", pair.Zone))
            .Concat(known.Where(zone => Fold(zone).Contains(fold, StringComparison.Ordinal)).OrderBy(zone => Fold(City(zone)).StartsWith(fold, StringComparison.Ordinal) ? 0 : 1).Select(zone => (zone, zone)));
    }

    private string? Named(string text)
        => Korean.Where(pair => pair.City == text).Select(pair => pair.Zone).FirstOrDefault()
            ?? known.Find(zone => string.Equals(zone, text.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
            ?? known.Find(zone => Fold(City(zone)) == Fold(text));

    private static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..];

    private static string Fold(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
