namespace Bot.Core.Chat.Asking;

/// <summary>Statements and moves to send from inline mode (<c>@bot nadella</c>), each a small reply of its own.</summary>
public sealed class InlineOffers
{
    /// <param name="typed">A name, perhaps with a topic and a day, as after <c>/reaction</c>; empty for the newest of all.</param>
    /// <param name="locale">The language.</param>
    /// <param name="skip">How many were shown already.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    public Task<IReadOnlyList<InlineOffer>> OfferAsync(string typed, Locale locale, int skip, int take, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<InlineOffer>>([]);
}
