namespace Bot.Core.Commands;

/// <summary>Parameters that several commands share, so that they are called the same everywhere.</summary>
internal static class CommonParameters
{
    public static CommandParameter Name { get; } = new("name", "이름", ParameterType.Name, Required: true,
        new Bilingual("사람·기관·종목의 이름: 한글, 영문, 초성(ㄴㄷㄹ) 모두 됩니다", "A person, organisation or security, in Korean or English"));

    public static CommandParameter Topic { get; } = new("topic", "주제", ParameterType.Topic, Required: false,
        new Bilingual("이 말이 나오는 것만: 예) 투자", "Only what speaks of this, such as 투자"));

    public static CommandParameter Since { get; } = new("since", "부터", ParameterType.Date, Required: false,
        new Bilingual("이날부터: 2025-01-27, 7d, 지난주", "From this day on: 2025-01-27, 7d, 지난주"));

    public static CommandParameter Page { get; } = new("page", "쪽", ParameterType.Page, Required: false,
        new Bilingual("몇째 쪽", "Which page"));

    public static CommandParameter Place { get; } = new("at", "자리", ParameterType.Place, Required: false,
        new Bilingual("본문의 자리: 인용 단추가 적습니다", "A place in the text: written by source buttons"));
}
