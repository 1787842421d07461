using Bot.Core.Chat;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>The same messages that Telegram would get, for the switch on the web page.</summary>
internal sealed class TelegramPreview(TelegramRenderer renderer, ChartPicture pictures) : IPreviewRenderer
{
    public string Platform => "Telegram";

    public IReadOnlyList<PreviewMessage> Render(Reply reply, string commandLine)
        => [.. renderer.RenderAll(reply, commandLine)
            .Select(part => new PreviewMessage(VisibleText.Of(part.Html), part.Html, KeyboardLayout.Labels(part, pictures.IsAvailable)))];
}
