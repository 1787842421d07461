using Bot.Core.Digests.Planning.Content;

namespace Bot.Core.Digests.Composing;

/// <summary>One page of a digest: some of everything, the most reported first.</summary>
internal static class DigestPage
{
    private const int Stories = 5;
    private const int Statements = 5;
    private const int Moves = 6;
    private const int Figures = 3;
    private const int Corrections = 5;

    /// <summary>At least 1.</summary>
    public static int CountOf(DigestContent content) => new[]
    {
        1,
        Pages(content.Stories.Count, Stories),
        Pages(content.Statements.Count, Statements),
        Pages(content.Moves.Count, Moves),
        Pages(content.Figures.Count, Figures),
        Pages(content.MoveCorrections.Count, Corrections),
        Pages(content.StatementCorrections.Count, Corrections),
    }.Max();

    /// <param name="content">The whole.</param>
    /// <param name="number">From 1.</param>
    public static DigestContent Of(DigestContent content, int number) => content with
    {
        Stories = Slice(content.Stories, Stories, number),
        Statements = Slice(content.Statements, Statements, number),
        Moves = Slice(content.Moves, Moves, number),
        Figures = Slice(content.Figures, Figures, number),
        MoveCorrections = Slice(content.MoveCorrections, Corrections, number),
        StatementCorrections = Slice(content.StatementCorrections, Corrections, number),
    };

    private static int Pages(int items, int size) => (items + size - 1) / size;

    private static IReadOnlyList<T> Slice<T>(IReadOnlyList<T> items, int size, int number) => [.. items.Skip((number - 1) * size).Take(size)];
}
