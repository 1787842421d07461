namespace Bot.Core.Chat.Charts;

public enum ChartTheme
{
    Light,
    Dark,
}
