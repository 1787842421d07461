using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="WhoCommand"/> says.</summary>
internal sealed class WhoTexts(Locale locale)
{
    public string Title(string name) => locale.Pick($"{name}: 기사에 나온 것", $"{name}: what the articles know");

    public string Nothing(string name)
        => locale.Pick($"{Josa.Topic(name)} 이름 사전에 있지만, 읽은 기사의 발언·시세·금액에는 나오지 않습니다.", $"{name} is in the list of names, but in no statement, move or amount of the articles read.");

    public string AsPrinted => locale.Pick("기사에 인쇄된 대로", "As printed in the articles");

    public string FromLexicon => locale.Pick("이름 사전", "List of names");

    public string Roles => locale.Pick("직함", "Roles");

    public string Organisations => locale.Pick("소속", "Organisations");

    public string Names => locale.Pick("표기", "Spellings");

    public string OtherNames => locale.Pick("다른 이름", "Other names");

    public string BelongsTo => locale.Pick("소속", "Belongs to");

    public string Shares => locale.Pick("주식", "Shares");

    public string People => locale.Pick("말한 사람", "People who spoke");

    public string Outlets => locale.Pick("매체", "Outlets");

    public string First => locale.Pick("가장 이른", "First");

    public string Last => locale.Pick("가장 최근", "Most recent");

    public string Latest => locale.Pick("가장 최근 발언", "Most recent statement");

    public string Role(Extraction.FactRole role) => role switch
    {
        Extraction.FactRole.Speaker => locale.Pick("발언", "Statements"),
        Extraction.FactRole.SpeakerOrganisation => locale.Pick("소속 인물의 발언", "Statements of its people"),
        Extraction.FactRole.Security => locale.Pick("시세", "Moves"),
        Extraction.FactRole.Issuer => locale.Pick("발행 주식의 시세", "Moves of its shares"),
        Extraction.FactRole.Subject => locale.Pick("금액", "Amounts"),
        _ => locale.Pick("언급", "Mentions"),
    };
}
