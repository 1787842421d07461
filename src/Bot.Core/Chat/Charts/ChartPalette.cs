namespace Bot.Core.Chat.Charts;

/// <summary>
/// Colours of a theme. The outlets' colours are those of Okabe and Ito (Color Universal Design, 2008), which people with any colour vision tell
/// apart, darkened on white and lightened on black until they have a contrast of 3 to 1.
/// </summary>
internal sealed record ChartPalette(string Background, string Text, string Muted, string Grid, string Zero, string Other, IReadOnlyList<string> Outlets)
{
    private static readonly ChartPalette Light = new(
        "#ffffff", "#1b1f24", "#57606a", "#e4e8ed", "#8b949e", "#6e7781",
        ["#0072b2", "#d55e00", "#00805c", "#b0508a", "#8a6d00", "#5b4fc4"]);

    private static readonly ChartPalette Dark = new(
        "#16181d", "#e8eaed", "#a9b1bc", "#2b3038", "#6b7480", "#9aa3af",
        ["#56b4e9", "#e69f00", "#19c99a", "#e59cc8", "#f0e442", "#ff8a6b"]);

    public static ChartPalette Of(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;
}
