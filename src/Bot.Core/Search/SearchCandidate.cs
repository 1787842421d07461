using Bot.Core.Articles;
using Bot.Core.Storage;

namespace Bot.Core.Search;

/// <summary>An article that an engine proposes, with what ranking and snippets read. <see cref="Lines"/> are the searched lines of <see cref="Text"/>.</summary>
public sealed record SearchCandidate(ArticleCard Article, string Text, IReadOnlyList<TextSpan> Lines);
