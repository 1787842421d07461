using System.Globalization;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Reads when somebody wants something: a slot's name, <c>08:30</c>, <c>평일 오전 8시</c>, <c>weekly mon 09:00</c>, <c>알림 6/h</c>.</summary>
public sealed class WhenReader(Slots slots, int usualAlerts)
{
    /// <summary>More an hour is no alert any more.</summary>
    public const int MostAlerts = 60;

    private const int LongestSlotName = 4;

    /// <summary>Null unless all of it is understood and it says something.</summary>
    public Schedule? Read(string text) => Read(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    internal Schedule? Read(IReadOnlyList<string> words)
    {
        var said = new SaidWhen();
        for (var i = 0; i < words.Count;)
        {
            var taken = Take(said, words, i);
            if (taken == 0)
            {
                return null;
            }

            i += taken;
        }

        return said.Schedule(slots.All[0].Key, usualAlerts);
    }

    private int Take(SaidWhen said, IReadOnlyList<string> words, int at)
    {
        var word = words[at].ToLowerInvariant().Trim(',', '.');
        if (ClockWords.Read(words, at) is var (time, used))
        {
            return said.Set(time) ? used : 0;
        }

        if (DayWords.Read(word, afterWeekly: said.IsWeekly) is { } days)
        {
            return said.Add(days) ? 1 : 0;
        }

        switch (word)
        {
            case "매주" or "weekly":
                said.IsWeekly = said.NamesWeek = true;
                return 1;
            case "every" or "each":
                said.IsWeekly = true;
                return 1;
            case "알림" or "alerts" or "alert" or "즉시" or "바로":
                said.IsAlert = true;
                return 1;
            case "에" or "at" or "on" or "시간당" or "마다":
                return 1;
        }

        return said.IsAlert && PerHour(word) is { } number && said.Set(number) ? 1 : Slot(said, words, at);
    }

    private int Slot(SaidWhen said, IReadOnlyList<string> words, int at)
    {
        for (var length = Math.Min(LongestSlotName, words.Count - at); length > 0; length--)
        {
            var name = string.Join(' ', words.Skip(at).Take(length));
            if ((slots.Find(name) ?? (name.EndsWith('에') ? slots.Find(name[..^1]) : null)) is { } slot)
            {
                return said.Set(slot.Key) ? length : 0;
            }
        }

        return 0;
    }

    // 6/h, 6/시간, 6개, 6
    private static int? PerHour(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 4 && word[digits..] is "" or "/h" or "/hour" or "/시간" or "개" or "건" or "번"
            && int.Parse(word[..digits], CultureInfo.InvariantCulture) is > 0 and <= MostAlerts and var number ? number : null;
    }
}
