using Bot.Core.Lexicon;

namespace Bot.Core.Tests.Lexicon;

public sealed class GazetteerReaderTests : IDisposable
{
    private const string Nvidia = "- {id: nvidia, ko: 엔비디아, en: Nvidia, kind: company, weak: [엔비]}\n";
    private readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_person_has_the_family_name_among_the_names_and_belongs_to_the_organisation()
    {
        var person = folder.With("organisations", Nvidia)
            .With("people", "- id: jane-doe\n  ko: 제인 도우\n  en: Jane Doe\n  family: 도우\n  aliases: [제인 도]\n  org: nvidia\n  roles: [CEO]\n  country: US\n")
            .Read().Find("jane-doe");

        Assert.NotNull(person);
        Assert.Equal(["제인 도우", "Jane Doe", "제인 도", "도우"], person.Names);
        Assert.Equal("nvidia", person.BelongsTo);
        Assert.Equal(["CEO"], person.Roles);
        Assert.Equal("US", person.Country);
    }

    [Fact]
    public void A_family_name_of_two_people_is_weak_for_both()
    {
        var gazetteer = folder.With("people", "- {id: a-smith, ko: 앤 스미스, en: Ann Smith, family: 스미스}\n- {id: b-smith, ko: 밥 스미스, en: Bob Smith, family: 스미스}").Read();

        Assert.All(gazetteer.Entities, person => Assert.Equal(["스미스"], person.WeakNames));
        Assert.Equal(2, gazetteer.Named("스미스").Count);
        Assert.True(gazetteer.Names.Single(name => name.Text == "스미스").IsWeak);
    }

    [Fact]
    public void A_share_has_all_names_of_its_issuer_and_a_preferred_share_or_fund_only_its_own()
    {
        var gazetteer = folder.With("organisations", Nvidia).With("securities", """
            - {id: NVDA, kind: stock, issuer: nvidia, ticker: NVDA, exchange: NASDAQ, aliases: [엔비디아주]}
            - {id: "123455", kind: stock, issuer: nvidia, ko: 엔비디아우, en: Nvidia Pref}
            - {id: NVDL, kind: etf, ko: 엔비디아 두배, en: Nvidia Twice, issuer: nvidia}
            """).Read();

        var share = gazetteer.Find("NVDA")!;
        Assert.Equal("엔비디아", share.Korean);
        Assert.Equal(["엔비디아주", "엔비디아", "Nvidia"], share.Names);
        Assert.Equal(["엔비"], share.WeakNames);
        Assert.Equal("NASDAQ", share.Exchange);
        Assert.Equal(["엔비디아우", "Nvidia Pref"], gazetteer.Find("123455")!.Names);
        Assert.Equal(["엔비디아 두배", "Nvidia Twice"], gazetteer.Find("NVDL")!.Names);
        Assert.Equal(["NVDA", "123455", "NVDL"], gazetteer.SecuritiesOf("nvidia").Select(security => security.Id));
        Assert.Equal(["nvidia", "NVDA"], gazetteer.Names.Single(name => name.Text == "엔비디아").Entities.Select(entity => entity.Id));
    }

    [Fact]
    public void A_name_that_one_entity_bears_safely_is_not_weak_and_means_that_one()
    {
        var gazetteer = folder.With("organisations", "- {id: a, ko: 가람, en: Garam, kind: company}\n- {id: b, ko: 나루, en: Naru, kind: company, weak: [가람]}").Read();

        var name = gazetteer.Names.Single(name => name.Text == "가람");

        Assert.False(name.IsWeak);
        Assert.Equal("a", Assert.Single(name.Entities).Id);
        Assert.Equal(2, gazetteer.Named("가람").Count);
    }

    [Fact]
    public void A_main_name_that_is_listed_as_weak_is_weak_for_the_share_too()
    {
        var gazetteer = folder.With("organisations", "- {id: daesang, ko: 대상, en: Daesang, kind: company, weak: [대상]}")
            .With("securities", "- {id: \"001680\", kind: stock, issuer: daesang}").Read();

        Assert.All(gazetteer.Entities, entity => Assert.Equal(("대상", "Daesang", "대상"), (entity.Korean, Assert.Single(entity.Names), Assert.Single(entity.WeakNames))));
    }

    [Fact]
    public void An_event_has_its_day_and_phrases()
    {
        var read = Assert.Single(folder.With("events", "- id: fair\n  date: 2025-03-04\n  ko: 박람회\n  en: Fair\n  phrases: [[박람회, 개막], [박람회, 열렸다]]").Read().Events);

        Assert.Equal(new DateOnly(2025, 3, 4), read.Date);
        Assert.Equal([["박람회", "개막"], ["박람회", "열렸다"]], read.Phrases);
    }

    [Theory]
    [InlineData("people", "- {id: a, ko: 가, en: A}\n- {id: b, ko: 나, en: B, colour: red}", 2, "'colour' is not a key of people.yaml")]
    [InlineData("people", "- id: a\n  ko: 가", 1, "'a' has no 'en'")]
    [InlineData("people", "- id: a\n  ko: ''\n  en: A", 1, "'a' has no 'ko'")]
    [InlineData("people", "- id: a\n  ko: [가]\n  en: A", 2, "'ko' must be a single value")]
    [InlineData("people", "- id: a\n  ko: 가\n  en: A\n  aliases: 나", 4, "'aliases' must be a list")]
    [InlineData("people", "- id: a\n  ko: 가\n  en: A\n  aliases: [나, '']", 4, "an item of 'aliases' is empty")]
    [InlineData("people", "- id: a\n  ko: 가\n  en: A\n  aliases: ['?!']", 1, "no letter or digit")]
    [InlineData("people", "- {id: a, ko: 가, en: A}\n- {id: a, ko: 나, en: B}", 2, "the id 'a' is taken by people.yaml:1")]
    [InlineData("people", "- id: a\n  ko: 가\n  en: A\n  org: nobody", 4, "'org: nobody' leads nowhere")]
    [InlineData("people", "- {id: a, ko: 가나, en: A}\n- id: b\n  ko: 다라\n  en: B\n  aliases: [가 나]", 5, "'가 나' of 'b' is a name of 'a' too (people.yaml:1)")]
    [InlineData("people", "a: 1", 1, "the file must be a list of entries")]
    [InlineData("people", "- a", 1, "an entry must be a mapping")]
    [InlineData("organisations", "- {id: a, ko: 가, en: A, kind: shop}", 1, "'shop' is no kind of this file")]
    [InlineData("organisations", "- {id: a, ko: 가, en: A, kind: company, parent: a}", 1, "'a' cannot be its own parent")]
    [InlineData("securities", "- {id: SPX, kind: index, ko: 지수}", 1, "'SPX' has no issuer, so it needs 'en'")]
    [InlineData("events", "- {id: a, date: 2025-02-30, ko: 가, en: A, phrases: [[가]]}", 1, "'2025-02-30' is not a day")]
    [InlineData("events", "- {id: a, date: 2025-02-03, ko: 가, en: A, phrases: [가]}", 1, "each phrase must be a list of words")]
    [InlineData("events", "- {id: a, date: 2025-02-03, ko: 가, en: A, phrases: []}", 1, "'a' has no phrases")]
    [InlineData("events", "- {id: a, date: 2025-02-03, ko: 가, en: A}", 1, "'a' has no 'phrases'")]
    public void A_mistake_is_reported_with_file_line_and_sentence(string file, string yaml, int line, string sentence)
    {
        var problem = Assert.Single(folder.With(file, yaml).Problems());

        Assert.Equal((folder.PathOf(file), line), (problem.File, problem.Line));
        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_on_entities_of_different_kinds_or_marked_weak_is_no_mistake()
        => folder.With("organisations", "- {id: a, ko: 가람, en: Garam, kind: company, weak: [두루]}\n- {id: b, ko: 나루, en: Naru, kind: company, weak: [두루]}")
            .With("media", "- {id: c, ko: 가람, en: Garam, kind: online}").Read();

    [Fact]
    public void All_mistakes_of_all_files_are_listed_in_order()
    {
        var problems = folder.With("people", "- {id: a, ko: 가}\n- {id: b, en: B}").With("media", "- {id: c, ko: 다, en: C}").Problems();

        Assert.Equal(["media.yaml:1", "people.yaml:1", "people.yaml:2"], problems.Select(problem => $"{Path.GetFileName(problem.File)}:{problem.Line}"));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(folder.PathOf("media"));

        Assert.Contains("media.yaml:1: the file is missing", Assert.Single(folder.Problems()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_five_megabytes_is_refused_unread()
        => Assert.Contains("at most", Assert.Single(folder.With("people", "# " + new string('x', 5 * 1024 * 1024)).Problems()).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_bomb_of_aliases_is_refused()
        => Assert.Contains("anchors", Assert.Single(folder.With("people", "- &a [x, x]\n- &b [*a, *a]\n- &c [*b, *b]").Problems()).Sentence, StringComparison.Ordinal);
}
