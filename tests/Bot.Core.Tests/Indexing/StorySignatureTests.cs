using Bot.Core.Indexing;

namespace Bot.Core.Tests.Indexing;

public sealed class StorySignatureTests
{
    [Fact]
    public void The_estimate_follows_the_share_of_stretches_that_two_texts_have_in_common()
    {
        var words = Enumerable.Range(0, 2_000).Select(i => $"{(char)(0xAC00 + (i * 31 % 11_000))}{(char)(0xAC00 + (i * 57 % 11_000))}{(char)(0xAC00 + (i * 91 % 11_000))}").ToArray();
        var text = string.Concat(words);
        foreach (var share in (double[])[0.95, 0.9, 0.7, 0.3, 0])
        {
            // Two texts with n stretches each of which c are common have c / (2n - c) of them in common.
            var common = (int)(2 * words.Length * share / (1 + share));
            var other = string.Concat(words.Take(common).Concat(words.Skip(common).Select(word => new string([.. word.Reverse()]))));

            Assert.InRange(StorySignature.Of(text).Similarity(StorySignature.Of(other)), share - 0.12, share + 0.12);
        }
    }

    [Fact]
    public void Blanks_punctuation_and_case_do_not_count()
        => Assert.Equal(StorySignature.Of("GPT가 답했다: \"그렇습니다.\" 모두가 놀랐다."), StorySignature.Of("gpt가답했다그렇습니다\n\n모두가 놀랐다!"));

    [Fact]
    public void Nothing_is_like_a_text_of_too_few_letters()
    {
        Assert.True(StorySignature.Of("짧은 글").IsEmpty);
        Assert.Equal(0, StorySignature.Of("짧은 글").Similarity(StorySignature.Of("짧은 글")));
    }

    [Fact]
    public void A_signature_that_was_kept_is_the_same_as_a_new_one()
    {
        var signature = StorySignature.Of("어느 기계에서 만들어도 같은 값이 나와야 한다.");

        Assert.Equal(signature, StorySignature.From(signature.Value));
        Assert.Equal("858B307E786897E3973371D797", Convert.ToHexString([.. signature.Value.ToArray().Where(bin => bin > 0)]));
    }
}
