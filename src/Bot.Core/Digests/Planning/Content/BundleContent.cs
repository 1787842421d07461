using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Core.Digests.Outbox;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>Writes bundles, and reads them again.</summary>
internal static class BundleContent
{
    private const string VersionName = "digest";

    public static Bundle Write(DigestContent content)
    {
        var json = JsonSerializer.Serialize(content, DigestContentJson.Compact.DigestContent);
        return new Bundle(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8)), json);
    }

    /// <summary>Null for what is no digest, such as an announcement.</summary>
    /// <exception cref="BundleException">Another version of this program wrote it, or it is damaged.</exception>
    public static DigestContent? Read(Bundle bundle)
    {
        if (VersionOf(bundle) is not { } version)
        {
            return null;
        }

        if (version != DigestContent.Current)
        {
            throw new BundleException(
                $"The digest {bundle.Id} was written in version {version} of its form, and this program reads version {DigestContent.Current} only: run the version that wrote it, or let it expire.");
        }

        try
        {
            return JsonSerializer.Deserialize(bundle.Content, DigestContentJson.Compact.DigestContent);
        }
        catch (JsonException problem)
        {
            throw new BundleException($"The digest {bundle.Id} is damaged and cannot be read.", problem);
        }
    }

    private static int? VersionOf(Bundle bundle)
    {
        try
        {
            using var document = JsonDocument.Parse(bundle.Content);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(VersionName, out var version) && version.TryGetInt32(out var number) ? number : null;
        }
        catch (JsonException)
        {
            // The words of an announcement need be no JSON.
            return null;
        }
    }
}
