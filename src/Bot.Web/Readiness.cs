namespace Bot.Web;

/// <summary>Whether answers can be given: set by whoever loads the corpus, read by <c>/health/ready</c>.</summary>
public sealed class Readiness
{
    private volatile bool isReady;

    public bool IsReady
    {
        get => isReady;
        set => isReady = value;
    }
}
