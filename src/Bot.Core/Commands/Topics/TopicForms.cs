using System.Buffers;
using Bot.Core.Lexicon;
using Bot.Core.Search;

namespace Bot.Core.Commands.Topics;

/// <summary>One word of a topic.</summary>
internal sealed class TopicForms
{
    private readonly SearchValues<char>? openings;

    /// <param name="forms">All folded forms under which it may be printed, none of them empty.</param>
    /// <param name="keys">The entities that it names.</param>
    public TopicForms(IReadOnlyList<string> forms, IReadOnlyList<string> keys)
    {
        (Forms, Keys) = (forms, keys);
        openings = forms.All(form => Syllables.IsSyllable(form[0])) ? SearchValues.Create([.. forms.Select(form => form[0])]) : null;
    }

    public IReadOnlyList<string> Forms { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>Whether the first syllable of a form stands in a text as printed. Most texts have none, and need not be folded to know that.</summary>
    public bool MayStandIn(string text) => openings is null || text.AsSpan().ContainsAny(openings) || SearchText.NeedsComposing(text);
}
