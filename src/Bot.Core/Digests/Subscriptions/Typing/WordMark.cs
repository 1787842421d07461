namespace Bot.Core.Digests.Subscriptions.Typing;

internal enum WordMark
{
    None,

    /// <summary>In quotation marks: taken literally.</summary>
    Quoted,

    /// <summary>Between slashes: a regular expression.</summary>
    Pattern,
}
