namespace Bot.Web.Serving;

/// <param name="Path">With the content's hash, so that a browser may keep it for good.</param>
/// <param name="Type">MIME type.</param>
/// <param name="Bytes">The content.</param>
internal sealed record WebAsset(string Path, string Type, byte[] Bytes);
