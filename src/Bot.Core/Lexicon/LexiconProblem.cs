namespace Bot.Core.Lexicon;

/// <summary>One thing wrong with a lexicon file: where, and what to do about it in a sentence. <see cref="Line"/> counts from 1.</summary>
public sealed record LexiconProblem(string File, int Line, string Sentence)
{
    public override string ToString() => $"{File}:{Line}: {Sentence}";
}
