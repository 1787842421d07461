namespace Bot.Chat.Discord.Rendering;

/// <summary>Custom ids that are not actions themselves: those of menus, whose options are the actions.</summary>
internal static class ComponentIds
{
    /// <summary>Names that a reader may have meant; taking one puts the answer in the place of the question.</summary>
    public const string Choices = "menu:choices";

    /// <summary>Citations to open.</summary>
    public const string Sources = "menu:sources";
}
