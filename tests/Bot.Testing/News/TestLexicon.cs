using Bot.Core.Lexicon;

namespace Bot.Testing.News;

/// <summary>A lexicon of a few names, with the troubles that names have: shared ones, tickers, companies and their shares.</summary>
public static class TestLexicon
{
    public static Gazetteer Gazetteer { get; } = new(
        [
            Organisation("microsoft", "마이크로소프트", "Microsoft", "MS"),
            Organisation("openai", "오픈AI", "OpenAI", "오픈에이아이"),
            Organisation("meta", "메타", "Meta"),
            Organisation("nvidia", "엔비디아", "Nvidia"),
            Organisation("broadcom", "브로드컴", "Broadcom"),
            Organisation("deepseek", "딥시크", "DeepSeek"),
            Person("satya-nadella", "사티아 나델라", "Satya Nadella", "microsoft", "나델라"),
            Person("sam-altman", "샘 올트먼", "Sam Altman", "openai", "올트먼", "알트먼", "샘 알트먼"),
            Person("mark-zuckerberg", "마크 저커버그", "Mark Zuckerberg", "meta", "저커버그"),
            Person("jensen-huang", "젠슨 황", "Jensen Huang", "nvidia"),
            Person("kim-min-su-economist", "김민수", "Kim Min-su", belongsTo: null),
            Person("kim-min-su-chef", "김민수", "Kim Min-su", belongsTo: null),
            Security("MSFT", "마이크로소프트", "Microsoft", "microsoft"),
            Security("NVDA", "엔비디아", "Nvidia", "nvidia"),
            Security("AVGO", "브로드컴", "Broadcom", "broadcom"),
            Security("KOSPI", "코스피", "KOSPI", issuer: null),
        ],
        []);

    private static Entity Organisation(string id, string korean, string english, params string[] more)
        => new() { Id = id, Kind = EntityKind.Organisation, Korean = korean, English = english, Names = [korean, english, .. more], Subtype = "company" };

    private static Entity Person(string id, string korean, string english, string? belongsTo, params string[] more)
        => new() { Id = id, Kind = EntityKind.Person, Korean = korean, English = english, Names = [korean, english, .. more], BelongsTo = belongsTo, Roles = ["최고경영자"] };

    private static Entity Security(string id, string korean, string english, string? issuer)
        => new() { Id = id, Kind = EntityKind.Security, Korean = korean, English = english, Names = [korean, english], BelongsTo = issuer, Ticker = id, Subtype = "stock" };
}
