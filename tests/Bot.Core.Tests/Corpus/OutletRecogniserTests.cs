using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Corpus;

public sealed class OutletRecogniserTests
{
    private static readonly OutletRecogniser Recogniser = new(
        new Gazetteer(
            [
                Outlet("가나일보", ["가나일보", "Gana Ilbo"], "gana.co.kr"),
                Outlet("다라경제", ["다라경제", "다라경제신문"], "dara.com"),
                Outlet("마바통신", ["마바통신", "마바"], "maba.kr"),
                Outlet("CNBC", ["CNBC"], "cnbc.com"),
            ],
            []),
        WordLists.Load(RepositoryFiles.Words));

    [Theory]
    [InlineData("저작권자 © 가나일보 무단전재 및 재배포 금지", "가나일보")]
    [InlineData("저작권자(c) 2025 마바통신, 무단 전재-재배포 금지", "마바통신")]
    [InlineData("<저작권자 ⓒ ‘빠르고 바른 소식’ 다라경제, 무단전재 및 재배포 금지>", "다라경제")]
    [InlineData("<ⓒ미래를 읽는 경제 플랫폼, 다라경제신문(www.dara.com) 무단전재 배포금지>", "다라경제")]
    [InlineData("[ⓒ 가나일보 & gana.co.kr, 무단 전재, 재배포 및 AI학습 이용 금지]", "가나일보")]
    [InlineData("Copyright ⓒ www.dara.com. All rights reserved.", "다라경제")]
    [InlineData("Copyrights © Gana Ilbo. All Rights Reserved", "가나일보")]
    [InlineData("저작권자 © 처음일보 무단전재 및 재배포 금지", "처음일보")]
    [InlineData("주가가 올랐다.저작권자 © 처음일보(샘플) 무단전재 및 재배포 금지", "처음일보(샘플)")]
    public void A_copyright_notice_names_the_outlet(string notice, string outlet)
        => Assert.Equal(outlet, OutletOf("애플 주가가 올랐다고 CNBC가 전했다.\n" + notice));

    [Theory]
    [InlineData("[가나일보=김하나 기자] 애플 주가가 올랐다.", "가나일보")]
    [InlineData("[처음신문=김하나 기자]애플 주가가 올랐다.", "처음신문")]
    [InlineData("[다라경제신문 김하나 기자] 애플 주가가 올랐다.", "다라경제")]
    [InlineData("(서울=마바통신) 김하나 기자 = 애플 주가가 올랐다.", "마바통신")]
    [InlineData("[워싱턴=마바통신]김하나 특파원 = 애플 주가가 올랐다.", "마바통신")]
    [InlineData("【서울=처음뉴스】 김하나 기자 = 애플 주가가 올랐다.", "처음뉴스")]
    public void A_byline_names_the_outlet(string text, string outlet) => Assert.Equal(outlet, OutletOf(text));

    [Theory]
    [InlineData("애플 주가가 올랐다.\n김하나 기자 hana@gana.co.kr", "가나일보")]
    [InlineData("애플 주가가 올랐다.김하나 기자(hana@news.dara.com)", "다라경제")]
    [InlineData("애플 주가가 올랐다.\n김하나 기자 a@dara.com 이둘 기자 b@dara.com", "다라경제")]
    public void A_reporters_address_names_the_outlet(string text, string outlet) => Assert.Equal(outlet, OutletOf(text));

    [Theory]
    [InlineData("CNBC에 따르면 애플 주가가 올랐다.")]
    [InlineData("애플 주가가 올랐다고 가나일보가 보도했다. 마바통신도 같은 내용을 전했다.")]
    [InlineData("[사진=마바통신] 김하나 기자 = 애플 매장")]
    [InlineData("(사진=가나일보)")]
    [InlineData("[뉴욕=AP/마바통신] 애플 매장에 줄이 늘어섰다.")]
    [InlineData("(뉴욕 AP=마바통신) 애플 매장 앞에 선 김하나 기자")]
    [InlineData("ⓒ 마바통신")]
    [InlineData("사진 ⓒ AP=마바통신 무단 전재")]
    [InlineData("[워싱턴=김하나 특파원] 애플 주가가 올랐다.")]
    [InlineData("[서울=김하나 기자]")]
    [InlineData("[단독 김하나 기자] 애플")]
    [InlineData("문의는 press@cnbc.com 으로 받는다고 회사는 말했다.")]
    [InlineData("기자회견에서 그는 주소를 알렸다. 주소는 press@cnbc.com 이다.")]
    [InlineData("김하나 기자 hana@gana.co.kr 이둘 기자 dul@dara.com")]
    [InlineData("저작권자의 허락 없이 쓸 수 없다. 무단 전재를 금한다.")]
    [InlineData("저작권은 회사에 있다고 그는 말했다. 재배포를 금한다고도 했다.")]
    public void What_an_article_cites_is_not_its_outlet(string text) => Assert.Null(OutletOf(text));

    [Theory]
    [InlineData("https://www.gana.co.kr/news/1", "가나일보")]
    [InlineData("http://biz.dara.com/1?from=cnbc.com", "다라경제")]
    [InlineData("https://notgana.co.kr/1", null)]
    [InlineData("https://gana.co.kr.example.com/1", null)]
    [InlineData("gana.co.kr", null)]
    [InlineData("ftp://gana.co.kr/1", null)]
    [InlineData("https://co.kr/", null)]
    public void An_address_names_the_outlet(string url, string? outlet) => Assert.Equal(outlet, OutletOf("애플 주가가 올랐다.", url));

    [Fact]
    public void What_is_declared_is_believed()
        => Assert.Equal("선언일보", Recogniser.OutletOf(new SourceDocument { File = "a.txt", Text = "저작권자 © 가나일보 무단전재", Publisher = "선언일보", Fingerprint = "" }));

    [Fact]
    public void The_last_notice_counts()
        => Assert.Equal("가나일보", OutletOf("사진 저작권자 © 마바통신 무단 전재 금지\n애플 주가가 올랐다.\n저작권자 © 가나일보 무단전재 금지"));

    [Fact]
    public void A_text_of_marks_only_is_not_searched_for_ever()
        => Assert.Null(OutletOf(string.Concat(Enumerable.Repeat("저작권자 ⓒ [(@", 100_000))));

    private static string? OutletOf(string text, string? url = null) => Recogniser.OutletOf(new SourceDocument { File = "a.txt", Text = text, Url = url, Fingerprint = "" });

    private static Entity Outlet(string korean, string[] names, string domain)
        => new() { Id = domain, Kind = EntityKind.Media, Korean = korean, English = names[^1], Names = names, Domains = [domain] };
}
