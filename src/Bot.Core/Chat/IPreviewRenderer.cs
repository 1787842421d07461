namespace Bot.Core.Chat;

/// <summary>Shows on the web page how a platform would show an answer.</summary>
public interface IPreviewRenderer
{
    /// <summary><c>Discord</c>, <c>Telegram</c>: the label of the switch.</summary>
    string Platform { get; }

    /// <summary>The messages as the platform gets them, each with the labels of its buttons, row by row.</summary>
    IReadOnlyList<PreviewMessage> Render(Reply reply, string commandLine);
}
