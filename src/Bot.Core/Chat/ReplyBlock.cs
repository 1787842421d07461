using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>The smallest part of a reply that a renderer should keep together when it splits. The kinds are closed: a renderer switches over them.</summary>
public abstract record ReplyBlock
{
    private protected ReplyBlock()
    {
    }

    /// <summary>The facts this block shows, with those of its wordings.</summary>
    public virtual IEnumerable<Fact> Facts() => [];
}
