using Bot.Core.Chat;

namespace Bot.Web.Page;

/// <param name="Locale">The reader's language.</param>
/// <param name="Question">As typed; empty on the first visit.</param>
/// <param name="Reply">Null on the first visit.</param>
/// <param name="View">The platform whose form is asked for; null for the page's own.</param>
internal sealed record PageRequest(Locale Locale, string Question, Reply? Reply, string? View);
