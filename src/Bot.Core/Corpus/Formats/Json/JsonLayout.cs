using System.Text.Json;

namespace Bot.Core.Corpus.Formats.Json;

/// <summary>What is accepted as JSON, and where articles are in it.</summary>
internal static class JsonLayout
{
    public static JsonDocumentOptions Options { get; } = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static JsonReaderOptions ReaderOptions { get; } = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Names of the list in an object that holds articles.</summary>
    public static bool IsListName(string name) => name.ToLowerInvariant() is "articles" or "items" or "data" or "results" or "news" or "documents" or "docs" or "posts" or "entries";
}
