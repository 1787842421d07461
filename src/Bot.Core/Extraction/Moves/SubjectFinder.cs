using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Extraction.Phrases;

namespace Bot.Core.Extraction.Moves;

/// <summary>
/// Finds whose percentage it is: the noun behind an adnominal direction word, the name before a bracket, or, walking back from the
/// percentage, the nearest subject that no clause end separates from it; failing that the clause's topic.
/// </summary>
internal sealed class SubjectFinder(MoveVocabulary words, WordForms forms, FormNames formNames)
{
    private const double Sure = 0.95;
    private const double ByTopic = 0.85;
    private const double ByForm = 0.7;
    private const double ByWeakName = 0.8;

    public Subject Find(MoveScene scene, int i, Heading heading)
    {
        var percent = scene.Percents[i];
        if (percent.Form == PercentForm.Item && heading.Source != HeadingSource.Rate && !EndsInDirection(scene.Text, percent.Start))
        {
            return BeforeBracket(scene, i);
        }

        if (heading.IsAdnominal && Head(scene, heading) is { } head)
        {
            return head;
        }

        return WalkBack(scene, i, heading);
    }

    /// <summary><c>테슬라(-4.15%)</c>, <c>금융 섹터(3.36%)</c>.</summary>
    private Subject BeforeBracket(MoveScene scene, int i)
    {
        var bracket = scene.Percents[i].Start;
        foreach (var name in scene.Names)
        {
            if (name.Span.End <= bracket && name.End > bracket)
            {
                return name.CanMove ? new Subject(SubjectOutcome.Found, [name], name.IsWeak ? ByWeakName : Sure) : Subject.Refused;
            }
        }

        var found = scene.Names.FindLast(name => name.Span.End == bracket || (name.Span.End == bracket - 1 && scene.Text[bracket - 1] is ' ' or '’' or '\''));
        if (found is { CanMove: true })
        {
            return new Subject(SubjectOutcome.Found, [found], found.IsWeak ? ByWeakName : Sure);
        }

        return formNames.EndingAt(scene.Text, scene.SegmentStart(i), bracket) is { } span
            ? new Subject(SubjectOutcome.Found, [Unknown(span, bracket, Role.Bare)], ByForm)
            : Subject.Refused;
    }

    /// <summary><c>이틀간 10% 오른 테슬라는</c>: the noun that the direction word describes, when it follows at once or behind a word that only describes it.</summary>
    private Subject? Head(MoveScene scene, Heading heading)
    {
        var at = heading.Word.End;
        while (at < scene.Window.End)
        {
            while (at < scene.Window.End && scene.Text[at] is ' ' or '‘' or '\'')
            {
                at++;
            }

            foreach (var name in scene.Names)
            {
                if (name.Span.Start == at)
                {
                    return name.CanMove ? new Subject(SubjectOutcome.Found, [name], Sure) : Subject.Refused;
                }
            }

            var end = at;
            while (end < scene.Window.End && scene.Text[end] is not (' ' or ',' or '.'))
            {
                end++;
            }

            if (forms.Of(scene.Visible, at, end) == WordForm.NotPrice)
            {
                return Subject.Refused;
            }

            if (end == at || words.Descriptors.Before(scene.Visible[at..end], end - at) is null || words.Descriptors.At(scene.Visible, at) is "반면" or "이어" or "특히")
            {
                return null;
            }

            at = end;
        }

        return null;
    }

    private Subject WalkBack(MoveScene scene, int i, Heading heading)
    {
        var walk = new Walk();
        var from = scene.SegmentStart(i);
        var subject = WalkBack(scene, from, scene.Percents[i].Start, walk, heading);
        if (subject.Outcome != SubjectOutcome.Elided || !walk.HasAnaphor || from == scene.Window.Start)
        {
            return subject;
        }

        // 메타는 매출이 22% 늘면서 주가가 11% 뛰었다: 주가 is the topic's, whatever the percentage between was of.
        walk.IsClosed = true;
        return WalkBack(scene, scene.Window.Start, from, walk, heading);
    }

    private Subject WalkBack(MoveScene scene, int from, int at, Walk walk, Heading heading)
    {
        while (at > from)
        {
            if (!char.IsLetterOrDigit(scene.Text[at - 1]) && scene.Text[at - 1] is not (')' or '’' or '\''))
            {
                at--;
                continue;
            }

            if (NameAt(scene, at) is { } name)
            {
                if (TakeName(scene, name, walk, heading) is { } subject)
                {
                    return subject;
                }

                at = name.Span.Start;
                continue;
            }

            var start = WordStart(scene, from, at);
            if (TakeWord(scene, start, at, walk, heading) is { } found)
            {
                return found;
            }

            at = start;
        }

        var fallback = walk.Topic ?? walk.Nominative ?? UnknownTopic(scene, walk);
        return fallback is null ? Subject.Elided : new Subject(SubjectOutcome.Found, [fallback], fallback.IsUnknown ? ByForm : ByTopic);
    }

    private static Subject? TakeName(MoveScene scene, PricedName name, Walk walk, Heading heading)
    {
        if (IsSummedUp(scene, name))
        {
            return Subject.Refused;
        }

        if (!name.CanMove)
        {
            // 모델 Y 가격을 10% 내렸다, 챗GPT 이용자는 3%: right before the percentage any part in the sentence makes it theirs.
            var isTheirs = !walk.IsClosed && (name.Role == Role.Subject || (walk.OnlyFiller && name.Role is not Role.Other));
            walk.OnlyFiller = false;
            return isTheirs ? Subject.Refused : null;
        }

        // 호실적이 주가를 8% 끌어올렸다.
        var isLifted = name is { Role: Role.Object, HasPrice: true } && walk.OnlyFiller && scene.Text[Math.Min(heading.Word.Start, scene.Window.End - 1)] is '끌' or '밀';
        var isSubject = isLifted || name.Role == Role.Subject || (walk.OnlyFiller && name.Role is Role.Bare or Role.Owner)
            || (((heading.Source == HeadingSource.Rate && !heading.IsReturn(scene.Text)) || walk.HasAnaphor) && name.Role == Role.Owner);
        if (isSubject && !walk.IsClosed)
        {
            return new Subject(SubjectOutcome.Found, [name], name.IsWeak ? ByWeakName : Sure);
        }

        if (name.Role == Role.Subject && !name.IsWeak)
        {
            walk.Topic ??= name.IsTopic ? name : null;
            walk.Nominative ??= name;
        }

        walk.OnlyFiller = false;
        return null;
    }

    /// <summary><c>알테오젠(-4.9%), 펩트론(-4.0%) 등이 4%대 급락했다</c> says again what the list has said.</summary>
    private static bool IsSummedUp(MoveScene scene, PricedName name)
        => scene.Percents.Exists(percent => percent.Form == PercentForm.Item && percent.Start >= name.Span.End && percent.End < name.End)
            && scene.Text.AsSpan(name.Span.End, name.End - name.Span.End).Contains("등", StringComparison.Ordinal);

    private Subject? TakeWord(MoveScene scene, int start, int end, Walk walk, Heading heading)
    {
        var form = forms.Of(scene.Visible, start, end);
        if (form == WordForm.Filler || scene.Text.AsSpan(end).StartsWith(" 폭", StringComparison.Ordinal))
        {
            return null;
        }

        if (form == WordForm.ClauseEnd || EndsInDirection(scene.Text, end))
        {
            walk.IsClosed = true;
        }
        else if (walk.IsClosed && form == WordForm.Subject && scene.Text[end - 1] is '은' or '는')
        {
            walk.UnknownTopic ??= new TextSpan(start, end);
        }
        else if (!walk.IsClosed)
        {
            switch (form)
            {
                case WordForm.NotPrice when WordForms.ParticleAtEnd(scene.Visible[start..end], out _) == Role.Subject || walk.OnlyFiller:
                case WordForm.Object when walk.OnlyFiller && IsTransitive(scene.Text, heading):
                case WordForm.Group:
                    return Subject.Refused;
                case WordForm.Subject:
                    return UnknownSubject(scene, start, end);
                case WordForm.Anaphor when IsOtherPrice(scene, start):
                    return UnknownSubject(scene, start, end);
                case WordForm.Anaphor:
                    walk.HasAnaphor = true;
                    break;
                default:
                    break;
            }
        }

        walk.OnlyFiller = false;
        return null;
    }

    /// <summary>임대 가격은, 심리 지수가: with a noun right before it the price is of that noun; 주가 may follow an adverb.</summary>
    private bool IsOtherPrice(MoveScene scene, int start)
    {
        if (scene.Text.AsSpan(start).StartsWith("주가", StringComparison.Ordinal) || start - 2 < scene.Window.Start || scene.Text[start - 1] != ' ')
        {
            return false;
        }

        var before = WordStart(scene, scene.Window.Start, start - 1);
        return forms.Of(scene.Visible, before, start - 1) == WordForm.Other && KoreanUnits.IsHangul(scene.Text[start - 2])
            && WordForms.ParticleAtEnd(scene.Visible[before..(start - 1)], out _) == Role.Bare && scene.Text[start - 2] is not ('에' or '로' or '서' or '히');
    }

    private PricedName? UnknownTopic(MoveScene scene, Walk walk)
        => walk.UnknownTopic is { } topic && UnknownSubject(scene, topic.Start, topic.End) is { Outcome: SubjectOutcome.Found } found ? found.Names[0] : null;

    private Subject UnknownSubject(MoveScene scene, int start, int end)
        => formNames.EndingAt(scene.Text, scene.Window.Start, end - 1) is { } span && span.Start <= start
            ? new Subject(SubjectOutcome.Found, [Unknown(span, end, Role.Subject)], ByForm)
            : Subject.Refused;

    private static PricedName Unknown(TextSpan span, int end, Role role)
        => new(span, end, role, HasPrice: false, IsWeak: false, Security: null, Issuer: null, IsTopic: false, CanMove: true);

    /// <summary>내리다 also takes an object: 가격을 10% 내렸다.</summary>
    private static bool IsTransitive(string text, Heading heading)
        => heading.Source == HeadingSource.Behind && text.AsSpan(heading.Word.Start).StartsWith("내", StringComparison.Ordinal)
            && !text.AsSpan(heading.Word.Start).StartsWith("내려앉", StringComparison.Ordinal);

    private bool EndsInDirection(string text, int end)
    {
        var start = end;
        while (start > 0 && KoreanUnits.IsHangul(text[start - 1]))
        {
            start--;
        }

        return start < end && (words.Up.At(text, start) ?? words.Down.At(text, start) ?? words.Limits.At(text, start)) is { } word && word.Length == end - start;
    }

    private static PricedName? NameAt(MoveScene scene, int end)
    {
        foreach (var name in scene.Names)
        {
            if (name.Span.Start < end && end <= Math.Max(name.End, name.Span.End))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The start of the word that ends at <paramref name="end"/>: brackets belong to it, a name before it does not.</summary>
    private static int WordStart(MoveScene scene, int from, int end)
    {
        foreach (var name in scene.Names)
        {
            if (name.End < end && name.End > from)
            {
                from = name.End;
            }
        }

        var (start, depth) = (end, 0);
        while (start > from && (depth > 0 || !char.IsWhiteSpace(scene.Text[start - 1])))
        {
            depth += scene.Text[start - 1] is ')' ? 1 : scene.Text[start - 1] is '(' && depth > 0 ? -1 : 0;
            start--;
        }

        return start;
    }

    private sealed class Walk
    {
        public bool IsClosed { get; set; }

        public bool OnlyFiller { get; set; } = true;

        public bool HasAnaphor { get; set; }

        public PricedName? Topic { get; set; }

        public PricedName? Nominative { get; set; }

        public TextSpan? UnknownTopic { get; set; }
    }
}
