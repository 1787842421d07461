using System.Security.Cryptography;

namespace Bot.Web.Serving;

/// <summary>Style sheet and script, out of the program itself: nothing is fetched from elsewhere.</summary>
internal sealed class WebAssets
{
    public WebAsset Style { get; } = Load("app.css", "text/css; charset=utf-8");

    public WebAsset Script { get; } = Load("app.js", "text/javascript; charset=utf-8");

    private static WebAsset Load(string name, string type)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new WebAsset($"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 6))}", type, bytes.ToArray());
    }
}
