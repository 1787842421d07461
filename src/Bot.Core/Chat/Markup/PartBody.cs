using System.Text;

namespace Bot.Core.Chat.Markup;

/// <summary>The pieces of one message while it fills.</summary>
internal sealed class PartBody
{
    private readonly List<MarkupPiece> pieces = [];
    private int length;

    public bool IsEmpty => pieces.Count == 0;

    public IReadOnlyList<int> Citations => [.. pieces.SelectMany(piece => piece.Citations).Distinct()];

    public string Markup
    {
        get
        {
            var markup = new StringBuilder();
            foreach (var piece in pieces)
            {
                markup.Append(markup.Length == 0 ? "" : Gap(piece)).Append(piece.Markup);
            }

            return markup.ToString();
        }
    }

    public bool Fits(MarkupPiece piece, int room) => With(piece) + piece.Length <= room;

    /// <summary>What is taken before the piece itself.</summary>
    public int With(MarkupPiece piece) => IsEmpty ? 0 : length + Gap(piece).Length;

    public void Add(MarkupPiece piece)
    {
        length = With(piece) + piece.Length;
        pieces.Add(piece);
    }

    /// <summary>Takes the headings off the end: they begin the next message.</summary>
    public PartBody SplitHeadings()
    {
        var next = new PartBody();
        var first = pieces.FindLastIndex(piece => !piece.KeepsWithNext) + 1;
        foreach (var heading in pieces.Skip(first))
        {
            next.Add(heading);
        }

        pieces.RemoveRange(first, pieces.Count - first);
        return next;
    }

    private static string Gap(MarkupPiece piece) => piece.FollowsClosely ? "\n" : "\n\n";
}
