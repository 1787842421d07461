namespace Bot.Web;

/// <summary>The configuration section <c>Web</c>: the local chat page.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    public bool Enabled { get; set; } = true;

    /// <summary>Where to listen. Whoever reaches this address can ask; it is the own machine unless somebody says otherwise.</summary>
    public string Url { get; set; } = "http://127.0.0.1:8484";

    /// <summary>Further host names under which browsers may reach the page, separated by commas; a proxy's name, for example.</summary>
    public string Hosts { get; set; } = "";
}
