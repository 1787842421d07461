namespace Bot.Core.Commands.Topics;

/// <summary>One word of a topic: all folded forms under which it may be printed, and the entities that it names.</summary>
internal sealed record TopicForms(IReadOnlyList<string> Forms, IReadOnlyList<string> Keys);
