using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;

namespace Bot.Core.Tests.Commands.Names;

public sealed class NameFinderTests
{
    private static readonly Gazetteer Gazetteer = new(
        [
            Of("microsoft", EntityKind.Organisation, "마이크로소프트", "Microsoft", "MS"),
            Of("MSFT", EntityKind.Security, "마이크로소프트", "Microsoft", "MS") with { Ticker = "MSFT", BelongsTo = "microsoft" },
            Of("morgan-stanley", EntityKind.Organisation, "모건스탠리", "Morgan Stanley"),
            Of("MS", EntityKind.Security, "모건스탠리", "Morgan Stanley") with { Ticker = "MS", BelongsTo = "morgan-stanley" },
            Of("nvidia", EntityKind.Organisation, "엔비디아", "Nvidia"),
            Of("NVDA", EntityKind.Security, "엔비디아", "Nvidia") with { Ticker = "NVDA", BelongsTo = "nvidia" },
            Of("openai", EntityKind.Organisation, "오픈AI", "OpenAI", "오픈에이아이(AI)"),
            Of("amazon", EntityKind.Organisation, "아마존", "Amazon"),
            Of("opec", EntityKind.Organisation, "석유수출국기구", "OPEC"),
            Of("opec-plus", EntityKind.Organisation, "오펙플러스", "OPEC+"),
            Of("samsung", EntityKind.Organisation, "삼성전자", "Samsung Electronics"),
            Of("samsung-sds", EntityKind.Organisation, "삼성에스디에스", "Samsung SDS"),
            Of("nadella", EntityKind.Person, "사티아 나델라", "Satya Nadella", "나델라") with { BelongsTo = "microsoft", Roles = ["최고경영자"] },
            Of("altman", EntityKind.Person, "샘 올트먼", "Sam Altman", "샘 알트먼", "올트먼") with { BelongsTo = "openai" },
            Of("musk", EntityKind.Person, "일론 머스크", "Elon Musk", "머스크"),
            Of("tim-cook", EntityKind.Person, "팀 쿡", "Tim Cook") with { WeakNames = ["쿡"] },
            Of("lisa-cook", EntityKind.Person, "리사 쿡", "Lisa Cook") with { WeakNames = ["쿡"] },
            Of("noh", EntityKind.Person, "노다람", "Noh Daram"),
        ],
        []);

    private static readonly IReadOnlyList<CorpusName> Corpus =
    [
        Speaks("nadella", "사티아 나델라", 5), Speaks("altman", "샘 올트먼", 4), Speaks("musk", "일론 머스크", 1), Speaks("tim-cook", "팀 쿡", 2),
        Speaks("openai", "오픈AI", 1), Speaks("amazon", "아마존", 1), Speaks("microsoft", "마이크로소프트", 1),
        new CorpusName("NVDA", "엔비디아", ["엔비디아"], new Dictionary<FactRole, int> { [FactRole.Security] = 7 }, null),
        Speaks("name:로히트쿨카르니", "로히트 쿨카르니", 2), Speaks("name:장병탁", "장병탁", 1),
    ];

    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);

    private readonly NameFinder finder = new(Gazetteer, Words, new Particles(Words));

    [Theory]
    [InlineData("나델라", "nadella")]
    [InlineData("사티아나델라", "nadella")]
    [InlineData("  사티아   나델라 ", "nadella")]
    [InlineData("SATYA NADELLA", "nadella")]
    [InlineData("nadella", "nadella")]
    [InlineData("사티아", "nadella")]
    [InlineData("나델라가", "nadella")]
    [InlineData("나델라에게는", "nadella")]
    [InlineData("나델라 CEO", "nadella")]
    [InlineData("나델라 최고경영자는", "nadella")]
    [InlineData("나델라씨", "nadella")]
    [InlineData("나델라ceo", "nadella")]
    [InlineData("MS 나델라 대표", "nadella")]
    [InlineData("오픈AI 샘 알트먼 CEO가", "altman")]
    [InlineData("오픈에이아이", "openai", NameCloseness.Meant)]
    [InlineData("NVDA", "NVDA")]
    [InlineData("nvda", "NVDA")]
    [InlineData("쿨카르니", "name:로히트쿨카르니")]
    [InlineData("로히트쿨카르니", "name:로히트쿨카르니")]
    [InlineData("장병탁", "name:장병탁")]
    [InlineData("장병탁 교수", "name:장병탁")]
    [InlineData("OPEC+", "opec-plus")]
    [InlineData("opec", "opec")]
    public void A_name_is_found(string typed, string key, NameCloseness closeness = NameCloseness.Exact)
    {
        var found = finder.Find(typed, Corpus, NameCloseness.Similar);

        Assert.Equal((key, closeness), (found[0].Key, found[0].Closeness));
        Assert.Single(found, finding => finding.Closeness == closeness);
    }

    [Theory]
    [InlineData("MS", "microsoft", "MSFT")]
    [InlineData("ms", "microsoft", "MSFT")]
    [InlineData("마이크로소프트는", "microsoft", "MSFT")]
    [InlineData("엔비디아주가", "nvidia", "NVDA")]
    [InlineData("모건스탠리", "morgan-stanley", "MS")]
    public void A_company_is_found_with_its_share_and_a_name_before_anothers_ticker(string typed, params string[] keys)
        => Assert.Equal(keys.Order(StringComparer.Ordinal), Keys(typed, NameCloseness.Exact).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ㄴㄷㄹ", "nadella")]
    [InlineData("ㅅㅌㅇ ㄴㄷㄹ", "nadella")]
    [InlineData("ㅋㅋㄹㄴ", "name:로히트쿨카르니")]
    [InlineData("ㅈㅂㅌ", "name:장병탁")]
    [InlineData("skepffk", "nadella")]
    [InlineData("Skepffk", "nadella")]
    [InlineData("SKEPFFK", "nadella")]
    [InlineData("toa dhfmajs", "altman")]
    [InlineData("toa dhfxmajs", "altman")]
    [InlineData("ㅜㅁㅇ딤", "nadella")]
    [InlineData("ㅜㅁㅇ디ㅣㅁ", "nadella")]
    [InlineData("나댈라", "nadella")]
    [InlineData("나델러", "nadella")]
    [InlineData("알트멘", "altman")]
    [InlineData("nadela", "nadella")]
    [InlineData("나데", "nadella")]
    [InlineData("nadel", "nadella")]
    [InlineData("아마돈", "amazon")]
    public void What_can_only_mean_one_name_is_taken_for_it(string typed, string key)
        => Assert.Equal([key], Keys(typed, NameCloseness.Meant));

    [Theory]
    [InlineData("ㅜ퍄얌", "nvidia")]
    [InlineData("ㅜ퍙먀ㅁ", "NVDA")]
    [InlineData("dpsqleldk", "nvidia")]
    [InlineData("마이크로소", "microsoft")]
    [InlineData("엔비디야", "nvidia")]
    public void A_company_is_found_beside_its_share(string typed, string key)
        => Assert.Contains(key, Keys(typed, NameCloseness.Meant));

    [Theory]
    [InlineData("마스크", "musk")]
    [InlineData("올트맨드", "altman")]
    [InlineData("마이크", "microsoft")]
    [InlineData("장명탁", "name:장병탁")]
    public void What_is_only_similar_is_offered_and_not_taken(string typed, string key)
    {
        Assert.Empty(Keys(typed, NameCloseness.Meant));
        Assert.Empty(Keys(typed, NameCloseness.Exact));
        Assert.Contains(key, Keys(typed, NameCloseness.Similar));
    }

    [Theory]
    [InlineData("ㄴㄷㄹ", "noh")]
    [InlineData("노다랑", "noh")]
    public void Without_facts_in_the_corpus_a_guess_is_not_taken(string typed, string key)
        => Assert.DoesNotContain(key, Keys(typed, NameCloseness.Meant));

    [Theory]
    [InlineData("쿡")]
    [InlineData("cook")]
    public void Two_people_of_one_family_name_are_both_found_the_one_with_facts_first(string typed)
        => Assert.Equal(["tim-cook", "lisa-cook"], Keys(typed, NameCloseness.Exact));

    [Theory]
    [InlineData("나델라", 1)]
    [InlineData("나델라 투자", 0)]
    [InlineData("ㄴㄷㄹ", 0)]
    public void Nothing_weaker_is_looked_for_than_was_asked_for(string typed, int findings)
        => Assert.Equal(findings, finder.Find(typed, Corpus, NameCloseness.Exact).Count);

    [Fact]
    public void A_name_without_facts_in_the_corpus_is_still_found()
        => Assert.Equal(["noh"], Keys("노다람", NameCloseness.Exact));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("qzqzqzqzqz")]
    [InlineData("' OR 1=1 --")]
    [InlineData("은는이가")]
    public void Nonsense_finds_nobody(string typed)
        => Assert.DoesNotContain(finder.Find(typed, Corpus, NameCloseness.Similar), finding => finding.Closeness != NameCloseness.Similar);

    [Fact]
    public void A_long_text_is_no_name()
        => Assert.Empty(finder.Find(string.Concat(Enumerable.Repeat("나델라 ", 10_000)), Corpus, NameCloseness.Similar));

    [Fact]
    public void A_new_state_of_the_corpus_is_seen()
    {
        Assert.Empty(Keys("홍길순", NameCloseness.Exact));

        Assert.Equal("name:홍길순", finder.Find("홍길순", [Speaks("name:홍길순", "홍길순", 1)], NameCloseness.Similar)[0].Key);
    }

    [Theory]
    [InlineData("나", "nadella")]
    [InlineData("나ㄷ", "nadella")]
    [InlineData("ㄴㄷ", "nadella")]
    [InlineData("skep", "nadella")]
    [InlineData("sat", "nadella")]
    [InlineData("알트", "altman")]
    [InlineData("장", "name:장병탁")]
    [InlineData("", "nadella")]
    public void Completing_puts_the_one_with_facts_in_the_asked_role_first(string typed, string key)
        => Assert.Equal(key, finder.Complete(typed, Corpus, [FactRole.Speaker], 5)[0].Key);

    [Fact]
    public void Completing_gives_a_company_or_its_share_as_the_command_asks()
    {
        Assert.Equal(["NVDA"], finder.Complete("엔비", Corpus, [FactRole.Security], 5).Select(found => found.Key));
        Assert.Equal(["microsoft"], finder.Complete("마이", Corpus, [FactRole.Speaker], 5).Select(found => found.Key));
    }

    [Fact]
    public void Completing_keeps_to_the_limit()
        => Assert.Equal(2, finder.Complete("삼성", Corpus, [], 2).Count);

    private IEnumerable<string> Keys(string typed, NameCloseness closeness)
        => finder.Find(typed, Corpus, NameCloseness.Similar).Where(finding => finding.Closeness == closeness).Select(finding => finding.Key);

    private static CorpusName Speaks(string key, string name, int times)
        => new(key, name, [name], new Dictionary<FactRole, int> { [FactRole.Speaker] = times }, null);

    private static Entity Of(string id, EntityKind kind, string korean, string english, params string[] aliases)
        => new() { Id = id, Kind = kind, Korean = korean, English = english, Names = [korean, english, .. aliases] };
}
