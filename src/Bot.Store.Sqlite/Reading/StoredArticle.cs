using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>An article without its text.</summary>
/// <param name="Row">Its row id.</param>
/// <param name="Outlet">The row id of its outlet.</param>
/// <param name="Card">What is cited.</param>
/// <param name="Facts">Those asked for, in the order of the text.</param>
internal sealed record StoredArticle(long Row, long Outlet, ArticleCard Card, IReadOnlyList<FactRow> Facts);
