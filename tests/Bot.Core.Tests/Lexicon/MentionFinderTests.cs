using Bot.Core.Cleaning;
using Bot.Core.Lexicon;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Lexicon;

public sealed class MentionFinderTests
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);

    private static readonly Gazetteer Gazetteer = new(
        [
            Of("meta", EntityKind.Organisation, "메타", "Meta"),
            Of("META", EntityKind.Security, "메타", "Meta"),
            Of("amazon", EntityKind.Organisation, "아마존", "Amazon"),
            Of("microsoft", EntityKind.Organisation, "마이크로소프트", "Microsoft", "MS"),
            Of("ft", EntityKind.Media, "파이낸셜타임스", "Financial Times", "FT"),
            Of("openai", EntityKind.Organisation, "오픈AI", "OpenAI", "오픈에이아이(AI)"),
            Of("google", EntityKind.Organisation, "구글", "Google"),
            Of("samsung", EntityKind.Organisation, "삼성전자", "Samsung Electronics"),
            Of("samsung-life", EntityKind.Organisation, "삼성생명", "Samsung Life"),
            Of("nadella", EntityKind.Person, "사티아 나델라", "Satya Nadella", "나델라"),
            Of("arm", EntityKind.Organisation, "암홀딩스", "Arm"),
            Of("kt", EntityKind.Organisation, "케이티", "KT"),
            Of("r1", EntityKind.Product, "딥시크 R1", "DeepSeek R1", "R1"),
            Of("spx", EntityKind.Security, "S&P500지수", "S&P 500"),
            Of("usd", EntityKind.Security, "달러", "US dollar"),
            Of("kia", EntityKind.Organisation, "기아자동차", "Kia") with { WeakNames = ["기아"] },
        ],
        []);

    private static readonly MentionFinder Finder = new(Gazetteer, Words, new Particles(Words));

    [Theory]
    [InlineData("메타는 쉬었다", "메타")]
    [InlineData("어제 메타가, 구글과 아마존을 만났다", "메타|구글|아마존")]
    [InlineData("메타·구글·아마존", "메타|구글|아마존")]
    [InlineData("“메타와 구글로부터도 배운다”", "메타|구글")]
    [InlineData("(메타)", "메타")]
    [InlineData("사티아 나델라 마이크로소프트(MS) CEO", "사티아 나델라|마이크로소프트|MS")]
    [InlineData("사티아나델라는", "사티아나델라")]
    [InlineData("나델라가 답했다", "나델라")]
    [InlineData("나델라CEO는 나델라씨가", "나델라|나델라")]
    [InlineData("오픈에이아이(AI)는 오픈AI의 표기다", "오픈에이아이(AI)|오픈AI")]
    [InlineData("openai는 OPENAI다", "openai|OPENAI")]
    [InlineData("MS는 FT에 밝혔다", "MS|FT")]
    [InlineData("구글측은 메타發 충격에 구글주가는", "구글|메타|구글")]
    [InlineData("美메타가", "메타")]
    [InlineData("한국MS는", "MS")]
    [InlineData("S&P 500과 KT", "S&P 500|KT")]
    [InlineData("Ａｍａｚｏｎ은", "Ａｍａｚｏｎ")]
    [InlineData("상대는 MS.28일 발표", "MS")]
    [InlineData("그 회사는 메타였다.", "메타")]
    [InlineData("승자는 구글이었다.", "구글")]
    [InlineData("기아는 굶주림이다", "기아")]
    [InlineData("Arm이", "Arm")]
    [InlineData("삼성전자서비스 아닌 삼성전자에서는", "삼성전자")]
    public void Names_are_found_where_words_begin_and_end(string text, string found)
        => Assert.Equal(found.Split('|'), Found(text));

    [Theory]
    [InlineData("메타버스가 뜬다")]
    [InlineData("뉴메타는")]
    [InlineData("아마존강은 길다")]
    [InlineData("삼성전자우가 올랐다")]
    [InlineData("삼성생명보험은")]
    [InlineData("메타은")]
    [InlineData("구글는")]
    [InlineData("구글으로")]
    [InlineData("ms 단위로, ft 단위로")]
    [InlineData("AMS와 MSG와 MS2")]
    [InlineData("arm과 ARM")]
    [InlineData("KT&G는")]
    [InlineData("www.amazon.com에서")]
    [InlineData("press@meta 로")]
    [InlineData("R1.5와 R12")]
    [InlineData("100달러를")]
    [InlineData("구글나델라")]
    [InlineData("메타CEO는")]
    public void Names_inside_other_words_are_not_found(string text)
        => Assert.Empty(Found(text));

    [Fact]
    public void A_mention_holds_every_entity_of_the_name()
        => Assert.Equal(["meta", "META"], Assert.Single(Finder.Find(TextOfLines.Of("메타"))).Entities.Select(entity => entity.Id));

    [Fact]
    public void A_weak_name_is_marked()
    {
        var mentions = Finder.Find(TextOfLines.Of("기아와 기아자동차"));

        Assert.Equal([true, false], mentions.Select(mention => mention.IsWeak));
    }

    [Theory]
    [InlineData(LineKind.Body, 1)]
    [InlineData(LineKind.Caption, 1)]
    [InlineData(LineKind.Headline, 0)]
    [InlineData(LineKind.Related, 0)]
    [InlineData(LineKind.Byline, 0)]
    public void Only_body_and_caption_lines_are_read(LineKind kind, int count)
        => Assert.Equal(count, Finder.Find(TextOfLines.Of("메타는", kind)).Length);

    [Fact]
    public void A_name_does_not_reach_over_a_line_break_and_a_line_is_a_boundary()
        => Assert.Equal(["메타", "나델라"], Found("메타\n버스 사티아\n나델라"));

    [Fact]
    public void A_short_name_prints_differently_for_different_entities_by_case()
    {
        var finder = FinderOf(Of("a", EntityKind.Organisation, "가람", "Arm"), Of("b", EntityKind.Organisation, "나루", "ARM"));

        Assert.Equal(["b", "a"], finder.Find(TextOfLines.Of("ARM과 Arm")).Select(mention => Assert.Single(mention.Entities).Id));
    }

    [Fact]
    public void Long_names_that_differ_by_case_alone_mean_all_their_entities()
    {
        var finder = FinderOf(Of("a", EntityKind.Organisation, "가람", "Garam"), Of("b", EntityKind.Security, "나루", "GARAM"));

        Assert.Equal(["a", "b"], Assert.Single(finder.Find(TextOfLines.Of("garam"))).Entities.Select(entity => entity.Id));
    }

    [Fact]
    public void An_empty_lexicon_finds_nothing()
        => Assert.Empty(FinderOf().Find(TextOfLines.Of("메타는")));

    [Fact]
    public void Mentions_read_back_to_a_name_and_never_overlap()
    {
        string[] pieces = ["메타", "구글", "사티아", " ", "나델라", "는", "은", "에서", "\n", "(", ")", "AI", "오픈", "MS", "·", "“", "버스", "1", ".", "사티아 나델라", "오픈에이아이(AI)", "S&P 500", "\0", "\ud83d"];
        var names = Gazetteer.Names.SelectMany(name => new[] { name.Text, name.Text.Replace(" ", "", StringComparison.Ordinal) }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var mentions = Finder.Find(TextOfLines.Of(text));
            return mentions.All(mention => names.Contains(mention.Span.Of(text)))
                && mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("오픈에이아이(")]
    [InlineData("사티아 ")]
    [InlineData("메타")]
    [InlineData("에서")]
    [InlineData("나델라에서")]
    public void Hostile_repetition_ends(string piece)
        => Finder.Find(TextOfLines.Of(string.Concat(Enumerable.Repeat(piece, 300_000))));

    private static MentionFinder FinderOf(params Entity[] entities) => new(new Gazetteer(entities, []), Words, new Particles(Words));

    private static string[] Found(string text) => [.. Finder.Find(TextOfLines.Of(text)).Select(mention => mention.Span.Of(text))];

    private static Entity Of(string id, EntityKind kind, string korean, string english, params string[] aliases)
        => new() { Id = id, Kind = kind, Korean = korean, English = english, Names = [korean, english, .. aliases] };
}
