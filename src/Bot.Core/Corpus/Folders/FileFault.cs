namespace Bot.Core.Corpus.Folders;

/// <summary>The sentence for each way in which the file system can refuse.</summary>
internal static class FileFault
{
    /// <param name="exception">What was thrown.</param>
    /// <param name="kind">What was asked for: a file, a folder, a link.</param>
    public static Fault Of(Exception exception, string kind) => exception switch
    {
        UnauthorizedAccessException => new Fault("may not be read", $"The account that runs the bot lacks the right to read this {kind}; grant it."),
        FileNotFoundException or DirectoryNotFoundException => new Fault("is gone", $"The {kind} was there when its folder was listed and could not be found when it was its turn; if it still exists, its name may not be valid UTF-8."),
        PathTooLongException => new Fault("has too long a path", $"The system cannot open the {kind}; move it further up."),
        _ => new Fault("could not be read", $"The system says: {Printed.Reason(exception)}"),
    };
}
