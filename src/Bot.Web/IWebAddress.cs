namespace Bot.Web;

/// <summary>Where the page is reached.</summary>
public interface IWebAddress
{
    /// <summary>Null before the start, and when the page is switched off.</summary>
    Uri? Address { get; }
}
