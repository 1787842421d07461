using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Commands.Names;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>
/// Reads what somebody wants and when, out of one line: <c>나델라 "데이터센터" -광고 source:가나일보 outlets:2 평일 08:00</c>. Of the words without marks, those that say when
/// are taken first, then those that name somebody; what is left is a topic.
/// </summary>
internal sealed class WantReader(NameBook names, IReadOnlyList<OutletSummary> outlets, WhenReader whens)
{
    private const int MostOfAKind = 20;
    private const int LongestPattern = 200;
    private const int MostNameWords = 6;

    private static readonly FactRole[] Roles = [];
    private readonly List<InterestName> wantedNames = [];
    private readonly List<string> topics = [];
    private readonly List<string> sources = [];
    private readonly List<string> include = [];
    private readonly List<string> exclude = [];
    private readonly List<string> patterns = [];
    private readonly List<string> excludePatterns = [];
    private WantReading? problem;
    private int minimum = 1;
    private List<WantedWord> words = [];

    public WantReading Read(string text, string? when)
    {
        words = WantedWord.Split(text);
        var schedule = TakeWhen(when);
        for (var i = 0; i < words.Count && problem is null;)
        {
            i += Take(i);
        }

        if (problem is null && new[] { wantedNames.Count, topics.Count, sources.Count, include.Count, exclude.Count, patterns.Count, excludePatterns.Count }.Max() > MostOfAKind)
        {
            problem = new WantReading.Wrong($"한 구독에 같은 종류의 조건은 {MostOfAKind}개까지입니다.", $"One subscription takes at most {MostOfAKind} conditions of a kind.");
        }

        return problem ?? new WantReading.Understood(
            new Interest
            {
                Names = wantedNames, Topics = topics, Sources = sources, Include = include, Exclude = exclude,
                Patterns = patterns, ExcludePatterns = excludePatterns, MinimumOutlets = minimum,
            },
            schedule);
    }

    private Schedule? TakeWhen(string? when)
    {
        var keyed = words.FindIndex(word => word.Key is "when" or "언제");
        if (keyed >= 0)
        {
            when = words[keyed].Text;
            words.RemoveAt(keyed);
        }

        if (when is not null)
        {
            var schedule = whens.Read(when);
            problem = schedule is not null ? null : NoTime(when);
            return schedule;
        }

        var found = FromWords();

        // 25:00 is no topic, and of two times one was left over.
        problem = words.FindIndex(word => word.IsPlain && LooksLikeTime(word.Text)) is >= 0 and var left ? Left(words[left].Text) : null;
        return found;
    }

    private WantReading.Wrong Left(string time) => whens.Read(time) is null ? NoTime(time) : new WantReading.Wrong(
        $"때가 둘입니다. ‘{time}’을 빼고, 다른 때에도 받으려면 구독을 하나 더 하세요.",
        $"That is more than one time. Leave “{time}” out; to get it at another time too, subscribe once more.");

    private static WantReading.Wrong NoTime(string typed) => new(
        $"‘{typed}’에서 때를 읽을 수 없습니다. 예: 장전, 08:30, 평일 08:00, 매주 월 09:00, 알림 6/h",
        $"“{typed}” says no time. Such as: Korea pre-open, 08:30, weekdays 08:00, weekly mon 09:00, alerts 6/h");

    private static bool LooksLikeTime(string word) => word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && word.Where((_, at) => at != colon).All(char.IsAsciiDigit);

    // The longest run that says when and nothing else; of two as long the last, as people end with it.
    private Schedule? FromWords()
    {
        for (var length = words.Count; length > 0; length--)
        {
            for (var start = words.Count - length; start >= 0; start--)
            {
                var run = words.GetRange(start, length);
                if (run.TrueForAll(word => word.IsPlain) && whens.Read([.. run.Select(word => word.Text)]) is { } schedule)
                {
                    words.RemoveRange(start, length);
                    return schedule;
                }
            }
        }

        return null;
    }

    private int Take(int at)
    {
        var word = words[at];
        switch (word)
        {
            case { Mark: WordMark.Pattern }:
                return TakePattern(word);
            case { Key: "source" or "출처" or "매체" }:
                return TakeSource(word);
            case { Key: "outlets" or "매체수" }:
                return TakeMinimum(word);
            case { Key: "topic" or "주제" }:
                topics.Add(word.Text);
                return 1;
            case { Key: "id" }:
                return TakeKey(word);
            case { Excluded: true }:
                exclude.Add(word.Text);
                return 1;
            case { Mark: WordMark.Quoted, Key: null }:
                include.Add(word.Text);
                return 1;
            case { Key: null } when IsEverything(word.Text):
                return 1;
        }

        return TakeName(at) is > 0 and var taken ? taken : TakeTopic(at);
    }

    private static bool IsEverything(string word) => word.ToLowerInvariant() is "everything" or "all" or "전체" or "모두" or "전부" or "다" or "모든" or "뉴스" or "news";

    private int TakePattern(WantedWord word)
    {
        if (word.Text.Length > LongestPattern || InterestPattern.Problem(word.Text, Locale.Korean) is not null)
        {
            var (korean, english) = word.Text.Length > LongestPattern
                ? ($"정규식은 {LongestPattern}자까지입니다.", $"A regular expression may have {LongestPattern} characters.")
                : (InterestPattern.Problem(word.Text, Locale.Korean)!, InterestPattern.Problem(word.Text, Locale.English)!);
            problem = new WantReading.Wrong(korean, english);
        }

        (word.Excluded ? excludePatterns : patterns).Add(word.Text);
        return 1;
    }

    private int TakeSource(WantedWord word)
    {
        var known = outlets.Select(outlet => outlet.Outlet).OfType<string>().ToList();
        var exact = known.Find(outlet => EntityKey.Fold(outlet) == EntityKey.Fold(word.Text));
        var near = known.FindAll(outlet => outlet.Contains(word.Text, StringComparison.OrdinalIgnoreCase));
        if ((exact ?? (near.Count == 1 ? near[0] : null)) is { } found)
        {
            sources.Add(found);
            return 1;
        }

        var some = string.Join(", ", (near.Count > 0 ? near : known).Take(8));
        problem = new WantReading.Wrong($"‘{word.Text}’ 매체는 읽지 않습니다. 읽는 매체: {some}. 모두 보기: /출처", $"No outlet “{word.Text}” is read. There are: {some}. All of them: /sources");
        return 1;
    }

    private int TakeMinimum(WantedWord word)
    {
        if (!int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out minimum) || minimum is < 1 or > 50)
        {
            problem = new WantReading.Wrong("매체 수는 1에서 50까지의 숫자입니다: outlets:2", "The number of outlets lies between 1 and 50: outlets:2");
        }

        return 1;
    }

    private int TakeKey(WantedWord word)
    {
        if (names.ByKey($"id:{word.Text}", word.Text) is { } name)
        {
            Add(name);
        }
        else
        {
            problem = new WantReading.Wrong($"‘id:{word.Text}’은(는) 아는 이름이 아닙니다.", $"“id:{word.Text}” is no name that is known.");
        }

        return 1;
    }

    private int TakeName(int at)
    {
        for (var length = Math.Min(MostNameWords, words.Count - at); length > 0; length--)
        {
            var run = words.GetRange(at, length);
            if (!run.TrueForAll(word => word is { Mark: WordMark.None, Excluded: false } && (word.Key is null || (length == 1 && word.Key is "name" or "이름"))))
            {
                continue;
            }

            var typed = string.Join(' ', run.Select(word => word.Text));
            var resolution = names.Resolve(typed, length == 1 && CanBeTypedOtherwise(typed) ? NameCloseness.Meant : NameCloseness.Exact, Roles);
            if (resolution.Name is { } name)
            {
                Add(name);
                return length;
            }

            if (!resolution.IsUnknown)
            {
                problem = new WantReading.Ambiguous(typed, [.. resolution.Candidates.Select(candidate => (candidate, RestWith(at, length, candidate)))]);
                return length;
            }
        }

        return 0;
    }

    // Initial consonants and keys of another layout mean nothing as a topic; a Korean word one slip away from a name does.
    private static bool CanBeTypedOtherwise(string typed) => typed.All(c => c is (>= 'ㄱ' and <= 'ㅎ') || char.IsAsciiLetter(c));

    private int TakeTopic(int at)
    {
        topics.Add(words[at].Text);
        return 1;
    }

    private string RestWith(int at, int length, ResolvedName name)
        => string.Join(' ', [.. words.Take(at).Select(word => word.ToString()), name.Unambiguous, .. words.Skip(at + length).Select(word => word.ToString())]);

    private void Add(ResolvedName name)
    {
        if (!wantedNames.Exists(one => one.Keys[0] == name.Key))
        {
            wantedNames.Add(new InterestName(name.Korean, [.. name.Keys]));
        }
    }
}
