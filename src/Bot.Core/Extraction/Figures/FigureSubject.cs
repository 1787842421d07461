using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>Whose money it is: the name as printed (the fullest of the article) and the entity it stands for.</summary>
internal sealed record FigureSubject(string Name, Entity Entity);
