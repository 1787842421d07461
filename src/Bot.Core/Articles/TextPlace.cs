namespace Bot.Core.Articles;

/// <summary>A stretch of the text of an article.</summary>
public readonly record struct TextPlace(ArticleId Article, TextSpan Span);
