using Bot.Core.Corpus;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>An article ready to be saved, and what went wrong on the way, if anything did.</summary>
public sealed record ReadArticle(IndexedArticle Article, LoadIssue? Issue);
