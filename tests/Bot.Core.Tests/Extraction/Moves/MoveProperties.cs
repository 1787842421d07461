using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Extraction.Moves;

public sealed class MoveProperties
{
    private static readonly string[] Fragments =
    [
        "엔비디아", "코스피", "메타", "는 ", "가 ", "와 ", "의 주가가 ", "(-3.1%)", "(2%)", " 3.1%", " 2~3%대", " 올랐다", " 하락한", ". ", ", ", " 등은", "“", "”", "‘", "’", "(", ")", "%", " 전날보다", "28일 ", " 넘게",
        " 30포인트(1.2%)", " 하락률은 ", "매출이 ", "\n", " ", "▼1.2%", " 각각", "７％", " 퍼센트", "이날 ",
    ];

    [Fact]
    public void Whatever_the_text_every_move_stands_where_it_says()
        => Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(), body => AllStandWhereTheySay(body))
            .QuickCheckThrowOnFailure();

    /// <summary>Texts that the property has found: two percentages share a bracket, so that the first ends behind the second's beginning.</summary>
    [Theory]
    [InlineData("엔비디아(▼1.2% 3.1%” 각각 등은 하락한 하락률은 ”28일 와 “메타(2%)’는 ▼1.2% 각각가 ")]
    [InlineData("엔비디아(장중 -3.1%, 종가 -2%)는 밀렸다.")]
    public void A_bracket_may_hold_two_percentages(string body) => Assert.True(AllStandWhereTheySay(body));

    private static bool AllStandWhereTheySay(string body)
        // Moves() checks each one against the raw text.
        => MoveReading.Moves(body).TrueForAll(move => move.Percent >= 0 && move.Security.Length > 0 && move.Confidence is > 0 and <= 1);
}
