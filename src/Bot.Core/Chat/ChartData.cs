using System.Runtime.InteropServices;
using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Chat;

/// <summary>A price move to draw: one mark per move as printed.</summary>
/// <param name="Series">What moved, in the reader's language.</param>
/// <param name="Day">The trading day; null when unknown, and then it is listed beside the chart.</param>
/// <param name="Percent">Signed: −16.97.</param>
/// <param name="Bound">How the number is hedged.</param>
/// <param name="Kind">Null when the article does not say.</param>
/// <param name="Outlet">Null when unknown.</param>
/// <param name="Article">Where it is printed.</param>
/// <param name="Span">The words.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartMove(string Series, DateOnly? Day, decimal Percent, Bound Bound, MoveKind? Kind, string? Outlet, ArticleId Article, TextSpan Span);

/// <summary>A statement to put on a time line.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartStatement(string Speaker, DateOnly? Day, string Words, string? Outlet, ArticleId Article, TextSpan Span);

/// <summary>What a chart draws; how it is drawn is the renderer's affair.</summary>
public sealed record ChartData(string Title, IReadOnlyList<ChartMove> Moves, IReadOnlyList<ChartStatement> Statements);
