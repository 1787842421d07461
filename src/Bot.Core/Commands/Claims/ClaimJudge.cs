using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Commands.Claims;

/// <summary>
/// Judges a printed fact against a claim. Conservative: another number is called different only where subject, measure and unit are the same,
/// for a reader takes that for a contradiction.
/// </summary>
internal sealed class ClaimJudge(Claim claim, IReadOnlyCollection<string> keys)
{
    private const double MostWords = 0.5;
    private const double NearlyAllWords = 0.8;

    /// <summary>Printed amounts of one thing differ by rounding; more than this is another amount.</summary>
    private const decimal Rounding = 0.005m;

    private const decimal HedgedRounding = 0.05m;

    private const decimal OtherWay = 1_000_000m;

    public ClaimVerdict Of(Figure figure, string context)
    {
        var inUnit = claim.Amounts.Where(amount => amount.Money.Currency == figure.Currency).ToList();
        var isOfMeasure = figure.Measure is { } measure && claim.Measures(measure);
        if (inUnit.Exists(amount => Agree(amount, figure)))
        {
            return isOfMeasure || claim.ShareOfHalves(context) >= MostWords ? ClaimVerdict.Same : ClaimVerdict.Related;
        }

        var isOfSubject = figure.Links.Any(link => link.Role == FactRole.Subject && keys.Contains(link.Key));
        return inUnit.Count > 0 && isOfSubject && isOfMeasure && figure.ConvertedFromStart is null ? ClaimVerdict.Different
            : isOfMeasure && isOfSubject && figure.ConvertedFromStart is null ? ClaimVerdict.Related
            : ClaimVerdict.None;
    }

    public ClaimVerdict Of(Move move)
    {
        var sameDay = claim.Days.Count == 0 || (move.Date?.ExactDay is { } day && claim.Days.Contains(day.Day));
        var inDirection = claim.Percents.Where(percent => percent.Direction is null || percent.Direction == move.Direction).ToList();
        if (inDirection.Exists(percent => Agree(percent, move)))
        {
            return sameDay ? ClaimVerdict.Same : ClaimVerdict.Related;
        }

        // Without a day in the claim, another move of the share is just another day; a number of the session itself is none of its close.
        var isOfSession = claim.Days.Count > 0 && sameDay && move.Kind is null or MoveKind.Close;
        return isOfSession && claim.Days.Count > 0 ? ClaimVerdict.Different : ClaimVerdict.Related;
    }

    public ClaimVerdict Of(Reaction reaction)
    {
        var share = claim.Share(reaction.Words);
        var saysSo = claim.Words.Count > 2 && (share >= NearlyAllWords || new StatementPrint(claim.Text).SaysTheSameAs(new StatementPrint(reaction.Words)));

        // Words that agree do not vouch for a number.
        return saysSo && !claim.HasNumbers ? ClaimVerdict.Same
            : claim.Words.Count > 0 && share >= MostWords ? ClaimVerdict.Related
            : ClaimVerdict.None;
    }

    /// <summary>
    /// How far a related fact is from the claim, to show the nearest first: another direction is further than any number, unless the number is
    /// the claim's own; then the claim has most likely got the direction wrong.
    /// </summary>
    public decimal Distance(Fact fact)
        => fact is Move move && claim.Percents.Count > 0 ? claim.Percents.Min(percent => Distance(percent, move)) : 0;

    private static decimal Distance(ClaimPercent claimed, Move printed)
    {
        var isOtherWay = claimed.Direction is { } direction && direction != printed.Direction;
        return Math.Abs(claimed.Value - printed.Percent) + (isOtherWay && !Agree(claimed, printed) ? OtherWay : 0);
    }

    /// <summary>A printed <c>5% 넘게</c> does not bear out a claim of 20%, though it does not contradict it either.</summary>
    private static bool Agree(ClaimPercent claimed, Move printed)
        => printed.Bound is Bound.AtLeast or Bound.AtMost
            ? claimed.Value == printed.Percent
            : MoveSessions.Agree(printed with { Percent = claimed.Value, Bound = Bound.Exact }, printed);

    private static bool Agree(ClaimAmount claimed, Figure printed)
    {
        var (low, high) = (printed.Value, printed.ValueTo ?? printed.Value);
        var (claimLow, claimHigh) = (claimed.Money.Value, claimed.Money.ValueTo ?? claimed.Money.Value);
        var tolerance = claimed.Bound == Bound.About || printed.Bound == Bound.About ? HedgedRounding : Rounding;
        return Near(claimLow, low, tolerance) && Near(claimHigh, high, tolerance);
    }

    private static bool Near(decimal left, decimal right, decimal tolerance) => Math.Abs(left - right) <= tolerance * Math.Max(left, right);
}
