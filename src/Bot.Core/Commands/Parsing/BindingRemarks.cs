using Bot.Core.Chat;

namespace Bot.Core.Commands.Parsing;

/// <summary>What a reader should know of how the command line was understood.</summary>
internal static class BindingRemarks
{
    private const int LongestEcho = 60;

    public static IReadOnlyList<string> Of(Binding binding, Locale locale)
    {
        var remarks = new List<string>();
        foreach (var name in binding.Arguments!.Names.Where(name => !name.IsExact))
        {
            var typed = Excerpt.Cut(name.Typed, LongestEcho);
            remarks.Add(locale.Pick($"‘{typed}’ → {name.Korean}.", $"“{typed}” → {name.English}."));
        }

        if (binding.Unused is { } unused)
        {
            var words = Excerpt.Cut(unused, LongestEcho);
            remarks.Add(locale.Pick($"‘{words}’ 부분은 쓰지 않았습니다.", $"“{words}” was left aside."));
        }

        return remarks;
    }
}
