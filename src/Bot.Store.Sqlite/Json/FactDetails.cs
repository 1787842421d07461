using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Store.Sqlite.Json;

/// <summary>What only reactions have; the speaker is stored apart, once.</summary>
internal sealed record ReactionDetail(ReactionKind Kind, string? AsWritten, DateRange? SaidOn, string? Venue, string? Via);

/// <summary>What moved, stored once for all its moves.</summary>
internal sealed record MoveParty(string Security, string? SecurityId, IReadOnlyList<string> Aliases);

internal sealed record MoveDetail(MoveDirection Direction, decimal Percent, Bound Bound, MoveKind? Kind, DateRange? Date);

internal sealed record FigureDetail(decimal Value, decimal? ValueTo, string Currency, Bound Bound, string? Subject, string? Measure, int? ConvertedFromStart);
