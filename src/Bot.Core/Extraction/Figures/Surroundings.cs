using Bot.Core.Cleaning;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>The names around an article's amounts: whose the money is, and who else is named beside it.</summary>
internal sealed class Surroundings(ArticleReading reading)
{
    private const string Case = "의 경우";

    /// <summary>Room for one more noun between the name and <c>의 경우</c>.</summary>
    private const int CaseReach = 14;

    private readonly MentionIndex mentions = reading.Names;

    public ArticleReading Reading => reading;

    /// <summary>The nearest name before the amount that the grammar marks as subject or owner.</summary>
    public FigureSubject? SubjectOf(Sentence sentence, PrintedMoney amount)
    {
        FigureSubject? subject = null;
        foreach (var mention in mentions.Within(sentence.Span))
        {
            if (mention.Span.Start >= amount.Span.Start)
            {
                break;
            }

            var entity = mention.Entities[0];
            if (!mention.IsWeak && entity.Kind is not EntityKind.Media
                && (NounPhrase.After(reading.Text.View, mention.Span, sentence.Span.End).IsSubjectOrOwner || IsCase(mention.Span.End, sentence.Span.End)))
            {
                subject = new FigureSubject(reading.FullNames.Of(entity) ?? mention.Span.Of(reading.Text.Raw), entity);
            }
        }

        return subject;
    }

    /// <summary><c>가나전자의 경우</c>, <c>가나전자 전화기의 경우</c>: what follows is about it, whatever the sentence began with.</summary>
    private bool IsCase(int end, int limit)
    {
        var next = reading.Text.View.AsSpan(end, Math.Min(CaseReach, limit - end));
        var at = next.IndexOf(Case, StringComparison.Ordinal);
        return at >= 0 && next[..at].Count(' ') <= 1;
    }

    public IReadOnlyList<FactLink> LinksOf(Sentence sentence, FigureSubject? subject)
    {
        var links = new List<FactLink>();
        if (subject is not null)
        {
            links.Add(new FactLink(subject.Entity.Id, FactRole.Subject));
        }

        foreach (var mention in mentions.Within(sentence.Span))
        {
            if (!mention.IsWeak)
            {
                links.AddRange(mention.Entities.Select(entity => new FactLink(entity.Id, FactRole.Mentioned)));
            }
        }

        return [.. links.Where(link => link.Role == FactRole.Subject || link.Key != subject?.Entity.Id).Distinct()];
    }
}
