using Bot.Core.Chat;

namespace Bot.Chat.Discord.Rendering;

/// <summary>The same messages that Discord would get, for the switch on the web page.</summary>
internal sealed class DiscordPreview(DiscordRenderer renderer, ComponentLayout layout) : IPreviewRenderer
{
    public string Platform => "Discord";

    public IReadOnlyList<PreviewMessage> Render(Reply reply, string commandLine)
        => [.. renderer.RenderAll(reply, commandLine).Select(part => new PreviewMessage(VisibleMarkdown.Of(part.Markup), part.Markup, layout.Labels(part)))];
}
