using Bot.Core.Articles;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Search;

public sealed class SearchTokenizerTests
{
    private static readonly SearchTokenizer Tokenizer = SearchTokenizer.From(WordLists.Load(RepositoryFiles.Words));

    [Theory]
    [InlineData("엔비디아는", "_엔비디아 엔비 비디 디아")]
    [InlineData("주가로부터의", "_주가로 주가 가로")]
    [InlineData("딥시크에서는", "_딥시크 딥시 시크")]
    [InlineData("나는", "_나는 나는")]
    [InlineData("물", "_물")]
    [InlineData("훈련 비용을", "_훈련 훈련 련비 _비용 비용")]
    [InlineData("1월 27일", "_1 1월 _월 _27 27 27일 _일")]
    [InlineData("제3자", "_제 제3 _3 3자 _자")]
    [InlineData("GPT-4o ＡＩ", "_gpt _4 _o _ai")]
    [InlineData("中國은", "_中國 中國 _은")]
    [InlineData("…\"!?😀", "")]
    public void A_text_gives_stems_pairs_and_bridges(string text, string terms)
    {
        var folded = SearchText.Fold(text);
        var tokens = new List<SearchToken>();
        Tokenizer.Scan(folded, 0, folded.Length, tokens);

        Assert.Equal(terms, string.Join(' ', tokens.Select(token => SearchTerm.Of(folded, token).Text)));
    }

    [Fact]
    public void A_stem_is_another_term_than_a_pair_of_the_same_letters()
    {
        var tokens = new List<SearchToken>();
        Tokenizer.Scan("시장", 0, 2, tokens);

        Assert.Equal(2, tokens.Select(token => SearchTerm.Of("시장", token).Hash).Distinct().Count());
    }

    [Fact]
    public void Tokens_lie_in_the_text_and_their_terms_hold_nothing_but_letters_digits_and_the_mark()
    {
        var alphabet = Gen.Elements("가나은는이다에서 \t1２3abＣ中かㄱ\u1112\u1161\u11AB\"*():_-^😀\ud83d\0".ToCharArray());
        Prop.ForAll(alphabet.ArrayOf().Select(chars => new string(chars)).ToArbitrary(), text =>
        {
            var folded = SearchText.Fold(SearchText.Compose(text));
            var tokens = new List<SearchToken>();
            Tokenizer.Scan(folded, 0, folded.Length, tokens);
            return tokens.TrueForAll(token => token.Start >= 0 && token.End <= folded.Length && SearchTerm.Of(folded, token).Text.All(c => char.IsLetterOrDigit(c) || c == SearchTerm.StemMark));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Folding_moves_no_character()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => SearchText.Fold(text).Length == text.Length).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_article_is_found_by_the_terms_of_its_lines_and_title_each_once_and_by_those_of_its_title_once_more()
    {
        const string text = "엔비디아는 올랐다.\n광고\n엔비디아 주가.";
        var terms = ArticleTerms.Of(Tokenizer, "엔비디아 실적", text, [new TextSpan(0, 10), new TextSpan(14, text.Length)]);

        Assert.Equal("_엔비디아 엔비 비디 디아 아올 _올랐다 올랐 랐다 아주 _주가 주가 ^_엔비디아 ^엔비 ^비디 ^디아 아실 ^아실 _실적 ^_실적 실적 ^실적 ", terms.Text);
        Assert.Equal(22, terms.Tokens);
        Assert.Equal(terms.Distinct.Distinct(), terms.Distinct);
        Assert.Equal(14, terms.Distinct.Count);
    }

    [Fact]
    public void A_long_article_leaves_nothing_behind_for_the_next()
    {
        var before = ArticleTerms.Of(Tokenizer, "제목", "훈련 비용", [new TextSpan(0, 5)]);
        var text = string.Concat(Enumerable.Repeat("엔비디아 주가 ", 200_000));
        Assert.Equal(200_000 * 8 - 1, ArticleTerms.Of(Tokenizer, "", text, [new TextSpan(0, text.Length)]).Tokens);
        var after = ArticleTerms.Of(Tokenizer, "제목", "훈련 비용", [new TextSpan(0, 5)]);

        Assert.Equal((before.Text, before.Tokens), (after.Text, after.Tokens));
        Assert.Equal(before.Distinct, after.Distinct);
    }
}
