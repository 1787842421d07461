using Bot.Core.Extraction.Phrases;

namespace Bot.Core.Extraction.Moves;

/// <summary>Gives each percentage of a scene its heading and its names: alone, zipped (<c>각각 1%, 2%</c>) or shared (<c>모두 2%</c>).</summary>
internal sealed class SceneMoves(MoveVocabulary words, SubjectFinder subjects)
{
    private const double ByCarry = 0.8;
    private const double ByGroup = 0.9;

    /// <param name="scene">The scene.</param>
    /// <param name="carried">Whom the sentences before spoke of.</param>
    public List<MoveDraft> Of(MoveScene scene, IReadOnlyList<PricedName> carried)
    {
        var drafts = new List<MoveDraft>();
        var last = new Subject(carried.Count > 0 ? SubjectOutcome.Found : SubjectOutcome.Refused, carried, ByCarry);
        for (var i = 0; i < scene.Percents.Count;)
        {
            var bundle = BundleEnd(scene, i);
            if (scene.Headings[i] is not { } heading)
            {
                // A percentage that is no move still has a subject, which later ones may leave out.
                last = Left(scene, i, last);
                i = bundle;
                continue;
            }

            var subject = subjects.Find(scene, i, heading);
            subject = subject.Outcome == SubjectOutcome.Elided ? last with { Confidence = Math.Min(last.Confidence, ByCarry), IsCarried = true }
                : scene.Percents[i].Form == PercentForm.Item ? subject
                : Grouped(scene, subject);
            last = subject;
            if (subject.Outcome == SubjectOutcome.Found)
            {
                Assign(scene, i, bundle, subject, drafts);
            }

            i = bundle;
        }

        return drafts;
    }

    private Subject Left(MoveScene scene, int i, Subject last)
    {
        var subject = subjects.Find(scene, i, new Heading(MoveDirection.Up, scene.Percents[i].Span, false, HeadingSource.Shared));
        return subject.Outcome == SubjectOutcome.Elided ? last : subject;
    }

    private static void Assign(MoveScene scene, int from, int to, Subject subject, List<MoveDraft> drafts)
    {
        var (names, count) = (subject.Names, to - from);
        for (var i = from; i < to; i++)
        {
            if (scene.Headings[i] is not { } heading)
            {
                continue;
            }

            if (count == 1)
            {
                drafts.AddRange(names.Select(name => new MoveDraft(i, heading, name, subject.Confidence, subject.IsCarried, names)));
            }
            else
            {
                // With more names than percentages the last ones are meant: the list began before.
                var name = names[Math.Clamp(names.Count - count + (i - from), 0, names.Count - 1)];
                drafts.Add(new MoveDraft(i, heading, name, subject.Confidence, subject.IsCarried, names));
            }
        }
    }

    /// <summary>The percentages from <paramref name="i"/> on that only separators part: <c>1.1%, 2.3%, 0.4%</c>.</summary>
    private static int BundleEnd(MoveScene scene, int i)
    {
        var end = i + 1;
        while (end < scene.Percents.Count && scene.Percents[end].Form == PercentForm.Plain && scene.Percents[end - 1].Form == PercentForm.Plain
            && OnlySeparators(scene.Text.AsSpan(scene.Percents[end - 1].End, scene.Percents[end].Start - scene.Percents[end - 1].End)))
        {
            end++;
        }

        return end;
    }

    private static bool OnlySeparators(ReadOnlySpan<char> gap)
    {
        var rest = gap.Trim();
        return rest is "," or "·" or "/" or "와" or "과" or "및" or ", 그리고" or "대," or "씩," or "대와" or "-" or "+" or ", -" or ", +" or ",-" or ",+" or "이상," or "안팎," or "가량," or "대·";
    }

    /// <summary>The names that share the subject's particle: <c>메타와 알파벳, 아마존도</c>.</summary>
    private Subject Grouped(MoveScene scene, Subject subject)
    {
        if (subject.Outcome != SubjectOutcome.Found || subject.Names is not [var name])
        {
            return subject;
        }

        var group = Group(scene.Text, scene.Percents, scene.Names, name);
        return group.Count == 1 ? subject : subject with { Names = group, Confidence = Math.Min(subject.Confidence, ByGroup) };
    }

    /// <summary>A name and those joined to it in front.</summary>
    public List<PricedName> Group(string text, List<PrintedPercent> percents, List<PricedName> names, PricedName last)
    {
        var group = new List<PricedName> { last };
        for (var i = names.IndexOf(last) - 1; i >= 0 && names[i].CanMove && names[i].Role is Role.Joined or Role.Bare && IsJoined(text, percents, names[i], group[0]); i--)
        {
            group.Insert(0, names[i]);
        }

        return group;
    }

    /// <summary>Between the two stands a joint, and nothing else but words that describe the second.</summary>
    private bool IsJoined(string text, List<PrintedPercent> percents, PricedName first, PricedName second)
    {
        if (percents.Exists(percent => percent.Span.Start >= first.Span.End && percent.Span.End <= second.Span.Start))
        {
            return false;
        }

        if (first.End >= second.Span.Start)
        {
            return first.Role == Role.Joined;
        }

        var gap = text.AsSpan(first.End, second.Span.Start - first.End);
        var joint = first.Role == Role.Joined || gap.IndexOfAny(",·/ㆍ") >= 0 || gap.Trim() is "및" or "그리고";
        foreach (var range in gap.SplitAny(' ', ',', '·', '/', 'ㆍ', '‘', '’', '\''))
        {
            var word = gap[range];
            if (!word.IsEmpty && word is not ("및" or "그리고") && words.Descriptors.At(word, 0)?.Length != word.Length)
            {
                return false;
            }
        }

        return joint;
    }
}
