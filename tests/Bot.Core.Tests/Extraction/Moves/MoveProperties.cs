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
        => Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(), body =>
            // Moves() checks each one against the raw text.
            MoveReading.Moves(body).TrueForAll(move => move.Percent >= 0 && move.Security.Length > 0 && move.Confidence is > 0 and <= 1))
            .QuickCheckThrowOnFailure();
}
