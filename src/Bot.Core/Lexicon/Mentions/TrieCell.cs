namespace Bot.Core.Lexicon.Mentions;

/// <summary>A place of the double array. <see cref="Parent"/> is -1 while it is free.</summary>
internal struct TrieCell
{
    public int Base;
    public int Parent;
    public int Value;

    public static TrieCell Free { get; } = new() { Parent = -1, Value = -1 };
}
