using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>One column of a comparison.</summary>
public sealed record ReplyColumn(string Heading, IReadOnlyList<ReplyBlock> Blocks);

/// <summary>Columns side by side where there is room, one under the other where there is none.</summary>
public sealed record ColumnsBlock(IReadOnlyList<ReplyColumn> Columns) : ReplyBlock
{
    public override IEnumerable<Fact> Facts() => Columns.SelectMany(column => column.Blocks).SelectMany(block => block.Facts());
}
