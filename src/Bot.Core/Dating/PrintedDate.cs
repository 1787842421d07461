namespace Bot.Core.Dating;

/// <summary>An expression with where it stands.</summary>
/// <param name="Expression">As printed.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Line">The number of its line, which is a paragraph.</param>
/// <param name="Place">Where the sentence plays.</param>
/// <param name="IsBody">A caption's days are not what the text speaks of.</param>
/// <param name="IsGloss">In brackets it explains a word (<c>관세 발효(미국 동부시간 8월 7일)</c>) and is not what the text speaks of.</param>
internal readonly record struct PrintedDate(DateExpression Expression, int Sentence, int Line, DatePlace Place, bool IsBody, bool IsGloss);
